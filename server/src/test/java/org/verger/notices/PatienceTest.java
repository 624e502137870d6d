package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");

    @Test
    void thePausesGrowAndEndAfterTwoDays() {
        var pauses = new ArrayList<Duration>();
        var at = NOW;

        for (int failed = 1; ; failed++) {
            var next = Patience.nextTry(failed, at);
            if (next.isEmpty()) break;
            pauses.add(Duration.between(at, next.get()));
            at = next.get();
        }

        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }
}
