package org.verger.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.pupils.PupilId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// When taking children out of photos looks like trying who may not be shown (OFF-6): so many
/// different children by one person, in whatever posts. Many who go together count as one of them.
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

    /// A photo with more children than this tells little of each when it goes: it counts as if it
    /// showed one.
    static final int FEW = 3;

    private TryingRules() {}

    /// As which one these count when they go together; each by itself where they are few.
    static Optional<UUID> together(Set<PupilId> children) {
        if (children.size() <= FEW) return Optional.empty();
        var all = children.stream().map(PupilId::toString).sorted().collect(joining(" "));
        return Optional.of(UUID.nameUUIDFromBytes(all.getBytes(UTF_8)));
    }

    /// Who was taken out of a post that shows these, and may be in it again: whoever went alone or
    /// with few, and of many who went together those who stay away when others of them are back.
    static Set<PupilId> takenOut(List<Removal> removals, Set<PupilId> shown) {
        var back =
                removals.stream()
                        .filter(removal -> shown.contains(removal.child()))
                        .flatMap(removal -> removal.together().stream())
                        .collect(toUnmodifiableSet());
        return removals.stream()
                .filter(removal -> !shown.contains(removal.child()))
                .filter(removal -> removal.together().map(back::contains).orElse(true))
                .map(Removal::child)
                .collect(toUnmodifiableSet());
    }

    /// Whether these removals by one person are noticed, counted back from now.
    static boolean isTrying(List<Removal> removals, Instant now) {
        return LIMITS.stream().anyMatch(limit -> isOver(limit, removals, now));
    }

    private static boolean isOver(Limit limit, List<Removal> removals, Instant now) {
        var since = now.minus(limit.within);
        return removals.stream()
                        .filter(removal -> removal.at().isAfter(since))
                        .map(Removal::counted)
                        .distinct()
                        .count()
                > limit.most;
    }
}
