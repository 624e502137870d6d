package org.verger.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a letter that was not taken is tried again: soon, then at growing pauses, for two days.
final class Patience {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(8),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private Patience() {}

    /// The next try after so many that failed; nothing when it is time to give up.
    static Optional<Instant> nextTry(int failed, Instant now) {
        return failed > PAUSES.size()
                ? Optional.empty()
                : Optional.of(now.plus(PAUSES.get(failed - 1)));
    }
}
