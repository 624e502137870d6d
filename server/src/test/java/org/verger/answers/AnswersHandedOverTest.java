package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// OFF-6: where two records become one, no refusal is dropped and none comes late.
@ServerTest
class AnswersHandedOverTest {
    private static final Until FOR_GOOD = new Until.Withdrawal();

    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired AnswersHandedOver holder;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private Newsroom room;
    private PupilId first;
    private PupilId second;
    private LocalDate today;

    @BeforeEach
    void twoRecords() {
        room = Newsroom.opened(beans);
        first = room.tom().id();
        second = room.ella().id();
        today = LocalDate.now(clock);
    }

    @Test
    void aNoThatAYesIsToReplaceGoesOverUntilThen() {
        say(second, Word.NO, today.minusDays(1), 0, FOR_GOOD);
        say(second, Word.SHOWN, 30, FOR_GOOD);

        handOver();

        assertThat(on(0)).containsExactly(Word.NO);
        assertThat(on(29)).containsExactly(Word.NO);
        assertThat(on(30)).containsExactly(Word.SHOWN);
    }

    @Test
    void aNoForLaterOnTheFirstIsNoNoForToday() {
        say(first, Word.SHOWN, 0, FOR_GOOD);
        say(first, Word.NO, 30, FOR_GOOD);
        say(second, Word.NO, 0, FOR_GOOD);

        handOver();

        assertThat(on(0)).containsExactly(Word.NO);
        assertThat(on(60)).containsExactly(Word.NO);
    }

    @Test
    void aNoThatEndsDoesNotShortenOneThatGoesOn() {
        say(first, Word.NO, 10, FOR_GOOD);
        say(second, Word.NO, 0, new Until.Day(today.plusDays(20)));

        handOver();

        assertThat(on(0)).containsExactly(Word.NO);
        assertThat(on(60)).containsExactly(Word.NO);
    }

    @Test
    void aYesDoesNotOutweighANoForLater() {
        say(first, Word.NO, 30, FOR_GOOD);
        say(second, Word.SHOWN, 0, FOR_GOOD);

        handOver();

        assertThat(on(30)).containsExactly(Word.NO);
    }

    private void handOver() {
        room.office()
                .run(() -> transaction.executeWithoutResult(_ -> holder.handOver(second, first)));
    }

    private List<Word> on(int daysAhead) {
        return room.office().call(() -> answers.list(first)).stream()
                .filter(one -> one.holdsOn(today.plusDays(daysAhead)))
                .map(Answer::word)
                .toList();
    }

    /// The child's own word.
    private void say(PupilId child, Word word, int daysAhead, Until until) {
        say(child, word, today, daysAhead, until);
    }

    private void say(PupilId child, Word word, LocalDate on, int daysAhead, Until until) {
        var slip =
                new Slip(
                        new Sayer.TheChild(),
                        Map.of(Purpose.PRESS, word),
                        on,
                        today.plusDays(daysAhead),
                        until,
                        new Evidence.Paper(Optional.empty()));
        room.office()
                .run(() -> assertThat(answers.record(child, slip)).isEqualTo(new Outcome.Done()));
    }
}
