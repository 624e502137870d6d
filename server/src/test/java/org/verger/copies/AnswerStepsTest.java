package org.verger.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// OFF-6: what a list ends comes down, whichever way it goes: exactly what could be shown before
/// and cannot after.
@ServerTest
@RecordApplicationEvents
class AnswerStepsTest {
    @Autowired BeanFactory beans;
    @Autowired AnswerSteps steps;
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

    private void take(AnswerEntry... entries) {
        room.office()
                .run(
                        () -> {
                            var towards = steps.towards(List.of(entries));
                            transaction.executeWithoutResult(_ -> steps.take(towards));
                        });
    }

    /// The pupil's own no, of today.
    private AnswerEntry no(String child, Purpose use) {
        var today = LocalDate.now(clock);
        return new AnswerEntry(
                child, AnswerEntry.THE_PUPIL, use, Word.NO, today, today, null, "Old records");
    }
}
