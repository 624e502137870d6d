package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
    @Test
    void itIsSentWhenItsTimeHasCome() {
        assertThat(Step.outward(PublicationState.DUE, false)).isEqualTo(Step.SEND);
    }

    @Test
    void whatWasTakenBackIsNotSent() {
        assertThat(Step.outward(PublicationState.DUE, true)).isEqualTo(Step.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUE")
    void onceACallWasBegunNothingIsSentAgain(PublicationState state) {
        assertThat(Step.outward(state, false)).isNotEqualTo(Step.SEND);
        assertThat(Step.outward(state, true)).isNotEqualTo(Step.SEND);
    }

    /// Somebody wants it tried again: what is there after all is not sent a second time.
    @Test
    void whatIsTriedAgainIsLookedForFirst() {
        assertThat(Step.outward(PublicationState.AGAIN, false)).isEqualTo(Step.LOOK_FIRST);
        assertThat(Step.outward(PublicationState.AGAIN, true)).isEqualTo(Step.NOTHING);
    }

    @Test
    void aCallWhoseOutcomeIsUnknownIsSettledByLooking() {
        assertThat(Step.outward(PublicationState.SENDING, false)).isEqualTo(Step.LOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "DUE, TAKE_DOWN",
        "SENDING, WAIT",
        "PUBLISHED, TAKE_DOWN",
        "NOT_PUBLISHED, TAKE_DOWN",
        "AGAIN, TAKE_DOWN",
        "GONE, NOTHING"
    })
    void whatMayBeOutThereIsTakenDown(PublicationState state, Step step) {
        assertThat(Step.homeward(state)).isEqualTo(step);
    }
}
