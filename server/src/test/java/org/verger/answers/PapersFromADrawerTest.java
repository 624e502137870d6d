package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: a paper that turns up undoes no word that may be younger.
@ServerTest
class PapersFromADrawerTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Newsroom room;
    private PupilId tom;
    private CarerId mother;
    private LocalDate today;

    @BeforeEach
    void aChildWithACarer() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = room.office().call(() -> carers.add(new PersonName("Ada", "Birch"), "", ""));
        var bond = new Bond(mother, tom, Relation.MOTHER, true, true, false);
        room.office().run(() -> carers.bind(bond));
        today = LocalDate.now(clock);
    }

    /// Nobody can tell what came first on one day. Behind a link she answers now, and so last.
    @Test
    void aPaperOfTheDayOfANoDoesNotUndoItAndALinkDoes() {
        room.machine().run(() -> done(answers.record(tom, byLink(Word.NO))));

        var outcome =
                room.office()
                        .call(
                                () ->
                                        answers.record(
                                                tom, slip(Purpose.SCHOOL_PAGE, Word.SHOWN, today)));
        assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(Refusal.SOMETHING_SAID_SINCE)));
        assertThat(showable()).isEmpty();

        room.machine().run(() -> done(answers.record(tom, byLink(Word.SHOWN))));
        assertThat(showable()).containsExactly(tom);
    }

    /// The paper that was taken back names somebody in words: it may well have been hers.
    @Test
    void aPaperFromADrawerDoesNotUndoThatAnotherWasTakenBack() {
        room.agree(room.tom(), Purpose.SOCIAL_NETWORKS);
        room.takeBackConsent(room.tom(), Purpose.SOCIAL_NETWORKS);
        var old = slip(Purpose.FACEBOOK, Word.SHOWN, today.minusDays(100));

        var outcome = room.office().call(() -> answers.record(tom, old));

        assertThat(outcome).isEqualTo(new Outcome.Refused(List.of(Refusal.PAPER_TAKEN_BACK_SINCE)));
        record(slip(Purpose.FACEBOOK, Word.NO, today.minusDays(100)));
        record(slip(Purpose.SCHOOL_PAGE, Word.SHOWN, today.minusDays(100)));
    }

    private void record(Slip slip) {
        room.office().run(() -> done(answers.record(tom, slip)));
    }

    private Slip byLink(Word word) {
        return slip(Purpose.SCHOOL_PAGE, word, today, new Evidence.Link());
    }

    private Slip slip(Purpose use, Word word, LocalDate on) {
        return slip(use, word, on, new Evidence.Paper(Optional.empty()));
    }

    private Slip slip(Purpose use, Word word, LocalDate on, Evidence evidence) {
        var her = new Sayer.OfCarer(mother);
        return new Slip(her, Map.of(use, word), on, on, new Until.Withdrawal(), evidence);
    }

    private Set<PupilId> showable() {
        return room.mira().call(() -> consents.showable(Set.of(tom), Purpose.SCHOOL_PAGE, today));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
