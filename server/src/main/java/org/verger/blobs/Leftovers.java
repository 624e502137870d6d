package org.verger.blobs;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Blobs that no row needs: a photo that was taken out of its post, or whose server died between
/// the file and the row.
@Component
public class Leftovers {
    /// No row follows its blob so late.
    public static final Duration ROW_IS_THERE_BY_NOW = Duration.ofHours(24);

    private final Shelf shelf;
    private final List<BlobKeeper> keepers;
    private final Clock clock;

    Leftovers(Shelf shelf, List<BlobKeeper> keepers, Clock clock) {
        this.shelf = shelf;
        this.keepers = List.copyOf(keepers);
        this.clock = clock;
    }

    /// The trusts that have blobs.
    public Set<TrustId> trusts() {
        return shelf.trusts();
    }

    /// Takes away what no row needs, and says how many that were. The running scope has to span
    /// every school of the trust: one blob can serve two of them.
    @Transactional(readOnly = true)
    public int sweep() {
        var trust = Scope.current().trust();
        var before = clock.instant().minus(ROW_IS_THERE_BY_NOW);
        var old = shelf.putBefore(trust, before).stream().collect(toUnmodifiableSet());
        var left = new HashSet<>(old);
        keepers.forEach(keeper -> left.removeAll(keeper.needed(old)));
        left.forEach(blob -> shelf.delete(trust, blob));
        return left.size();
    }
}
