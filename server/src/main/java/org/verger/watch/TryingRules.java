package org.verger.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// When taking children out of photos looks like trying who may not be shown (OFF-6): so many
/// different children by one person, in whatever posts.
final class TryingRules {
    /// So many different children within a time are taken out by mistake, and no more.
    record Limit(int most, Duration within) {}

    /// In a hurry, and with patience.
    static final List<Limit> LIMITS =
            List.of(new Limit(4, Duration.ofDays(1)), new Limit(12, Duration.ofDays(14)));

    /// How far back anything counts.
    static final Duration WINDOW = Duration.ofDays(14);

    /// How long nothing more is said of somebody who was noticed.
    static final Duration SAID = Duration.ofDays(1);

    /// A photo with more children than this tells nothing of any of them when it is taken out.
    static final int FEW = 3;

    private TryingRules() {}

    /// Whether these removals by one person are noticed, counted back from now.
    static boolean isTrying(List<Removal> removals, Instant now) {
        return LIMITS.stream().anyMatch(limit -> isOver(limit, removals, now));
    }

    private static boolean isOver(Limit limit, List<Removal> removals, Instant now) {
        var since = now.minus(limit.within);
        return removals.stream()
                        .filter(removal -> removal.at().isAfter(since))
                        .map(Removal::child)
                        .distinct()
                        .count()
                > limit.most;
    }
}
