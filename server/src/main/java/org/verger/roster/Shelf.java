package org.verger.roster;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where the latest roster of one school lies ready. Of those who want an edition that does not lie
/// there one builds it, and the others wait for that; nobody gets an older one, and nobody who is
/// served from another shelf waits.
final class Shelf {
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private volatile Instant asked;

    Shelf(Instant now) {
        this.asked = now;
    }

    /// What is built, or was; nothing comes of it when the building failed.
    private record Held(Edition edition, CompletableFuture<Optional<Snapshot>> snapshot) {
        static Held promised(Edition edition) {
            return new Held(edition, new CompletableFuture<>());
        }

        static Held ready(Snapshot snapshot) {
            return new Held(
                    snapshot.edition(), CompletableFuture.completedFuture(Optional.of(snapshot)));
        }
    }

    void ask(Instant now) {
        asked = now;
    }

    boolean isForgottenSince(Instant then) {
        return asked.isBefore(then);
    }

    /// Whether this edition lies there, or is being built.
    boolean has(Edition edition) {
        var found = held.get();
        return found != null && found.edition.equals(edition);
    }

    /// @param build makes the snapshot, of the wanted edition or of one that came after it, knowing
    ///   the one that lay there. It runs in the thread and the transaction of whoever asks: one
    ///   that had to wait for a connection of its own might wait for those who wait for it
    Snapshot get(Edition wanted, Function<Optional<Snapshot>, Snapshot> build) {
        while (true) {
            var found = held.get();
            if (found != null && found.edition.equals(wanted)) {
                var snapshot = found.snapshot.join();
                if (snapshot.isPresent()) return snapshot.get();
                continue;
            }
            var own = Held.promised(wanted);
            if (held.compareAndSet(found, own)) return keep(own, () -> build.apply(last(found)));
        }
    }

    private Snapshot keep(Held own, Supplier<Snapshot> build) {
        Snapshot built = null;
        try {
            built = build.get();
            return built;
        } finally {
            var _ = held.compareAndSet(own, built == null ? null : Held.ready(built));
            var _ = own.snapshot.complete(Optional.ofNullable(built));
        }
    }

    private static Optional<Snapshot> last(@Nullable Held found) {
        return found == null ? Optional.empty() : found.snapshot.getNow(Optional.empty());
    }
}
