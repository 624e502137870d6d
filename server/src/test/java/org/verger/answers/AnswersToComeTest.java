package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.ConsentWithdrawn;
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

/// OFF-6: a no can be given on any day, also beside an answer that is yet to begin.
@ServerTest
@RecordApplicationEvents
class AnswersToComeTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;
    private PupilId tom;
    private Sayer mother;
    private LocalDate today;

    @BeforeEach
    void aChildWithACarer() {
        room = Newsroom.opened(beans);
        tom = room.tom().id();
        mother = new Sayer.OfCarer(carer());
        today = LocalDate.now(clock);
    }

    @Test
    void aNoOnPaperEndsTheYesOfTodayAndTheOneToCome() {
        say(mother, Word.SHOWN, 0);
        say(mother, Word.SHOWN, 30);

        say(mother, Word.NO, 0);

        assertThat(standing()).extracting(Answer::word).containsExactly(Word.NO);
        assertThat(events.stream(ConsentWithdrawn.class)).hasSize(1);
    }

    @Test
    void theChildsOwnNoDoesSoToo() {
        var child = new Sayer.TheChild();
        say(child, Word.SHOWN, 0);
        say(child, Word.SHOWN, 30);

        say(child, Word.NO, 0);

        assertThat(standing()).extracting(Answer::word).containsExactly(Word.NO);
    }

    @Test
    void aNoForLaterLeavesTheYesUntilThen() {
        say(mother, Word.SHOWN, 0);
        say(mother, Word.SHOWN, 30);

        say(mother, Word.NO, 10);

        assertThat(on(9)).containsExactly(Word.SHOWN);
        assertThat(on(10)).containsExactly(Word.NO);
        assertThat(on(30)).containsExactly(Word.NO);
    }

    @Test
    void aYesThatIsOverBeforeANoBeginsLeavesIt() {
        say(mother, Word.NO, 30);

        say(mother, Word.SHOWN, 0, new Until.Day(today.plusDays(10)));

        assertThat(on(10)).containsExactly(Word.SHOWN);
        assertThat(on(30)).containsExactly(Word.NO);
    }

    @Test
    void afterTakingAllBackAYesCanBeGivenAnew() {
        saidYesterday(Word.SHOWN, 0);
        saidYesterday(Word.SHOWN, 30);
        saidYesterday(Word.NO, 0);

        say(mother, Word.SHOWN, 20);

        assertThat(on(19)).containsExactly(Word.NO);
        assertThat(on(40)).containsExactly(Word.SHOWN);
    }

    /// What would keep a yes beyond the day on which it was over is refused by the table.
    @Test
    void whatWasReplacedIsNeverReplacedLater() {
        say(mother, Word.SHOWN, 0);
        say(mother, Word.NO, 30);

        assertThatThrownBy(() -> replaceTheYesOn(31))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("once and for good");
    }

    private void replaceTheYesOn(int daysAhead) {
        room.office()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            var _ =
                                                    db.sql(
                                                                    """
                                                                    update answers.answer set replaced_on = :day
                                                                    where pupil_id = :child and word = 'SHOWN'
                                                                    """)
                                                            .param("day", today.plusDays(daysAhead))
                                                            .param("child", tom.value())
                                                            .update();
                                        }));
    }

    private List<Answer> standing() {
        return room.office().call(() -> answers.list(tom)).stream()
                .filter(one -> one.holdsFrom(today))
                .toList();
    }

    private List<Word> on(int daysAhead) {
        return standing().stream()
                .filter(one -> one.holdsOn(today.plusDays(daysAhead)))
                .map(Answer::word)
                .toList();
    }

    private void say(Sayer sayer, Word word, int daysAhead) {
        say(sayer, word, daysAhead, new Until.Withdrawal());
    }

    private void say(Sayer sayer, Word word, int daysAhead, Until until) {
        say(sayer, word, today, daysAhead, until);
    }

    /// What the mother signed the day before.
    private void saidYesterday(Word word, int daysAhead) {
        say(mother, word, today.minusDays(1), daysAhead, new Until.Withdrawal());
    }

    private void say(Sayer sayer, Word word, LocalDate on, int daysAhead, Until until) {
        var slip =
                new Slip(
                        sayer,
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        on,
                        today.plusDays(daysAhead),
                        until,
                        new Evidence.Paper(Optional.empty()));
        room.office()
                .run(() -> assertThat(answers.record(tom, slip)).isEqualTo(new Outcome.Done()));
    }

    private CarerId carer() {
        return room.office()
                .call(
                        () -> {
                            var carer = carers.add(new PersonName("Ada", "Birch"), "", "");
                            carers.bind(new Bond(carer, tom, Relation.MOTHER, true, true, false));
                            return carer;
                        });
    }
}
