package org.verger.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.time.temporal.ChronoUnit.DAYS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answer;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// OFF-6: what a list ends comes down, whichever way it goes: exactly what could be shown before
/// and cannot after.
@ServerTest
@RecordApplicationEvents
class AnswerStepsTest {
    @Autowired BeanFactory beans;
    @Autowired AnswerSteps steps;
    @Autowired Answers answers;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aNoTakesDownWhatCouldBeShownAndNothingElse() {
        take(no("1", Purpose.SCHOOL_PAGE), no("1", Purpose.FACEBOOK), no("2", Purpose.PRESS));

        assertThat(events.stream(ConsentWithdrawn.class))
                .extracting(ConsentWithdrawn::child, ConsentWithdrawn::purpose)
                .containsExactly(tuple(room.ella().id(), Purpose.SCHOOL_PAGE));
    }

    /// The office wrote down that a yes begins in a month; the old one was to hold until then.
    @Test
    void aNoEndsTheYesOfTodayAndTheOneToComeAndCanBeTakenBack() {
        say(Word.SHOWN, 0);
        say(Word.SHOWN, 30);
        var before = said();

        var taken = take(no("1", Purpose.PRESS));
        assertThat(said()).containsExactly("NO from 0");

        room.office().run(() -> transaction.executeWithoutResult(_ -> steps.takeBack(taken)));
        assertThat(said())
                .isEqualTo(before)
                .containsExactly("SHOWN from 0 until before 30", "SHOWN from 30");
    }

    /// A list that was taken back is mended and brought again.
    @Test
    void aYesForATimeLeavesTheNoAfterItAndCanBeTakenBackAndBroughtAgain() {
        say(Word.NO, 0);
        var before = said();

        var taken = take(yes("1", Purpose.PRESS, 20));
        assertThat(said())
                .containsExactly("NO from 0 until before 10", "SHOWN from 10", "NO from 21");

        room.office().run(() -> transaction.executeWithoutResult(_ -> steps.takeBack(taken)));
        assertThat(said()).isEqualTo(before).containsExactly("NO from 0");

        var _ = take(yes("1", Purpose.PRESS, 20));
        assertThat(said())
                .containsExactly("NO from 0 until before 10", "SHOWN from 10", "NO from 21");
    }

    /// Ella says something else of the days after it: that is no change of what the list brought.
    @Test
    void whatWasSaidAnewOfTheDaysAfterItStaysWhenTheListIsTakenBack() {
        say(Word.NO, 0);
        var taken = take(yes("1", Purpose.PRESS, 20));
        say(Word.SHOWN, LocalDate.now(clock), 25);

        room.office().run(() -> transaction.executeWithoutResult(_ -> steps.takeBack(taken)));

        assertThat(said())
                .containsExactly(
                        "NO from 0 until before 21", "NO from 21 until before 25", "SHOWN from 25");
    }

    private List<AnswerStep> take(AnswerEntry... entries) {
        return room.office()
                .call(
                        () -> {
                            var towards = steps.towards(List.of(entries));
                            transaction.executeWithoutResult(_ -> steps.take(towards));
                            return towards;
                        });
    }

    /// Ella's own word, said yesterday.
    private void say(Word word, int daysAhead) {
        say(word, LocalDate.now(clock).minusDays(1), daysAhead);
    }

    private void say(Word word, LocalDate on, int daysAhead) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.TheChild(),
                        Map.of(Purpose.PRESS, word),
                        on,
                        today.plusDays(daysAhead),
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        room.office()
                .run(
                        () ->
                                assertThat(answers.record(room.ella().id(), slip))
                                        .isEqualTo(new Outcome.Done()));
    }

    /// What holds from today on, by days ahead.
    private List<String> said() {
        var today = LocalDate.now(clock);
        return room.office().call(() -> answers.list(room.ella().id())).stream()
                .filter(one -> one.purpose() == Purpose.PRESS && one.holdsFrom(today))
                .sorted(Comparator.comparing(Answer::from))
                .map(one -> words(one, today))
                .toList();
    }

    private static String words(Answer one, LocalDate today) {
        var words = one.word() + " from " + DAYS.between(today, one.from());
        return one.replaced()
                .map(day -> words + " until before " + DAYS.between(today, day))
                .orElse(words);
    }

    /// The pupil's own yes, of today, from the day in ten days until this many days ahead.
    private AnswerEntry yes(String child, Purpose use, int last) {
        var today = LocalDate.now(clock);
        return new AnswerEntry(
                child,
                AnswerEntry.THE_PUPIL,
                use,
                Word.SHOWN,
                today,
                today.plusDays(10),
                today.plusDays(last),
                "Old records");
    }

    /// The pupil's own no, of today.
    private AnswerEntry no(String child, Purpose use) {
        var today = LocalDate.now(clock);
        return new AnswerEntry(
                child, AnswerEntry.THE_PUPIL, use, Word.NO, today, today, null, "Old records");
    }
}
