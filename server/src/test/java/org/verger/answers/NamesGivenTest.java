package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.NameTakenBack;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// OFF-6: the name is given with a yes, use by use, and kept back without it.
@ServerTest
@RecordApplicationEvents
class NamesGivenTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Consents consents;
    @Autowired Timeline timeline;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;
    private PupilId tom;
    private Mother mother;
    private LocalDate today;

    @BeforeEach
    void aChildWithAMother() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = Mother.of(room.school(), room.tom());
        today = LocalDate.now(clock);
    }

    @Test
    void aYesWithTheNameShowsAsAnyYesDoesAndNamesToo() {
        mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE);
        assertThat(nameable()).isEmpty();

        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);

        assertThat(showable()).containsExactly(tom);
        assertThat(nameable()).containsExactly(tom);
    }

    @Test
    void anOldPaperKeepsNoNameBackThatIsGivenNow() {
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        assertThat(nameable()).isEmpty();

        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);

        assertThat(nameable()).containsExactly(tom);
    }

    /// Days have no hours. What is taken back on a day was given as it began, and what was over by
    /// itself the day before was not.
    @Test
    void aDayBeginsWithTheNamesThatWereToHoldOnIt() {
        mother.hasSaid(Word.NAMED, 5, Purpose.SCHOOL_PAGE);
        mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE);
        mother.says(Word.NAMED, new Until.Day(today), Purpose.PRESS);

        assertThat(nameable()).isEmpty();
        assertThat(begunWith(Purpose.SCHOOL_PAGE, today)).containsExactly(tom);
        assertThat(begunWith(Purpose.SCHOOL_PAGE, today.plusDays(1))).isEmpty();
        assertThat(begunWith(Purpose.PRESS, today)).isEmpty();
        assertThat(begunWith(Purpose.PRESS, today.plusDays(1))).isEmpty();
    }

    private Set<PupilId> begunWith(Purpose use, LocalDate day) {
        return room.mira().call(() -> consents.nameableAsItBegan(Set.of(tom), use, day));
    }

    /// Every use has a word of its own: a name given for one is given for no other.
    @Test
    void aNameGoesWithOneUseOnly() {
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);

        assertThat(room.office().call(() -> consents.allowed(Set.of(tom), today)))
                .containsExactly(entry(tom, Map.of(Purpose.SCHOOL_PAGE, Word.NAMED)));
    }

    @Test
    void aNameThatIsKeptBackTakesDownWhatSaysItAndNothingElse() {
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);

        keepNameBack();

        assertThat(nameable()).isEmpty();
        assertThat(showable()).containsExactly(tom);
        assertThat(events.stream(NameTakenBack.class))
                .extracting(NameTakenBack::child)
                .containsExactly(tom);
        assertThat(events.stream(ConsentWithdrawn.class)).isEmpty();
    }

    /// It could not be said before either.
    @Test
    void whoKeepsBackANameThatAnotherKeptBackTakesNothingDown() {
        Mother.of(room.school(), room.tom()).says(Word.SHOWN, Purpose.SCHOOL_PAGE);
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);

        mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE);

        assertThat(events.stream(NameTakenBack.class)).isEmpty();
    }

    @Test
    void theLedgerSaysForWhichUsesTheNameWasGivenAndThatItIsKeptBack() {
        mother.says(Word.NAMED, Purpose.SCHOOL_PAGE);
        keepNameBack();

        var rows = room.office().call(() -> timeline.of(new Thing("pupil", tom.value())));

        assertThat(rows)
                .filteredOn(row -> row.verb().startsWith("answer."))
                .extracting(Timeline.Row::verb, row -> row.particulars().get("named"))
                .containsExactly(
                        tuple("answer.recorded", "the school’s public page"),
                        tuple("answer.name_taken_back", "nowhere"));
    }

    @Test
    void whoGaveNoNameHasNoneToKeepBack() {
        mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE);
        var before = room.office().call(() -> answers.list(tom));

        keepNameBack();

        assertThat(room.office().call(() -> answers.list(tom))).isEqualTo(before);
    }

    private void keepNameBack() {
        var sayer = new Sayer.OfCarer(mother.id());
        assertThat(room.office().call(() -> answers.keepNameBack(tom, sayer, was -> was)))
                .isEqualTo(new Outcome.Done());
    }

    private Set<PupilId> showable() {
        return room.mira().call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, today));
    }

    private Set<PupilId> nameable() {
        return room.mira().call(() -> consents.nameable(Set.of(tom), Purpose.SCHOOL_PAGE, today));
    }
}
