package org.verger.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// When taking children out of a photo looks like trying who may not be shown (OFF-6).
final class TryingRules {
    /// So many different children are taken out of one post by mistake, and no more.
    static final int MOST = 4;

    /// How close together the removals are.
    static final Duration WINDOW = Duration.ofHours(1);

    private TryingRules() {}

    /// Whether these removals by one person on one post are noticed, counted back from now.
    static boolean isTrying(List<Removal> removals, Instant now) {
        var since = now.minus(WINDOW);
        return removals.stream()
                        .filter(removal -> removal.at().isAfter(since))
                        .map(Removal::child)
                        .distinct()
                        .count()
                > MOST;
    }
}
