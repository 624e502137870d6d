package org.verger.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class PaceTest {
    private static final Instant NOW = Instant.parse("2027-01-05T09:00:00Z");
    private static final Pace PACE = new Pace(10, 14);

    @Test
    void whatHasNoTimeComesOutAfterThePause() {
        assertThat(PACE.due(Optional.empty(), NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatHasItsTimeComesOutThen() {
        var soon = NOW.plusSeconds(60);

        assertThat(PACE.due(Optional.of(soon), NOW)).isEqualTo(soon);
    }

    @Test
    void whatIsTooLateForItsTimeComesOutAfterThePause() {
        assertThat(PACE.due(Optional.of(NOW.minusSeconds(60)), NOW))
                .isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void aYesHoldsFromTheTimeOrFromWhenItWasGiven() {
        var later = NOW.plus(Duration.ofDays(30));

        assertThat(PACE.until(Optional.of(later), NOW)).isEqualTo(later.plus(Duration.ofDays(14)));
        assertThat(PACE.until(Optional.of(NOW.minusSeconds(60)), NOW))
                .isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(PACE.until(Optional.empty(), NOW)).isEqualTo(NOW.plus(Duration.ofDays(14)));
    }

    @Test
    void nobodyWaitsLongerThanMakesSense() {
        for (var wrong : new int[][] {{-1, 14}, {121, 14}, {10, 0}, {10, 61}})
            assertThatThrownBy(() -> new Pace(wrong[0], wrong[1]))
                    .isInstanceOf(IllegalArgumentException.class);
    }
}
