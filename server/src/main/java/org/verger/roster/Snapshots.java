package org.verger.roster;

import org.springframework.stereotype.Component;
import org.verger.gate.Roster;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The rosters that lie ready in this server's memory, for the schools that ask for them.
@Component
class Snapshots {
    /// A thousand names weigh a fifth of a megabyte: those of a whole trust may stay.
    private static final Duration KEPT = Duration.ofDays(1);

    private final Editions editions;
    private final Names names;
    private final Clock clock;
    private final Map<TrustId, Map<SchoolId, Shelf>> shelves = new ConcurrentHashMap<>();

    Snapshots(Editions editions, Names names, Clock clock) {
        this.editions = editions;
        this.names = names;
        this.clock = clock;
    }

    /// The roster of the edition that the running transaction sees, for somebody who asks.
    Roster asked() {
        shelf().ask(clock.instant());
        return latest();
    }

    /// The same, for nobody in particular.
    Roster latest() {
        return shelf().get(editions.now(), this::build).roster();
    }

    /// The schools of a trust for which something is held.
    Set<SchoolId> schools(TrustId trust) {
        return Set.copyOf(of(trust).keySet());
    }

    /// Whether this edition of a school's names is held, or being built.
    boolean have(Scope school, Edition edition) {
        var shelf = of(school.trust()).get(school.school());
        return shelf != null && shelf.has(edition);
    }

    /// Drops what nobody asked for long; it is built again for whoever does.
    void tidy() {
        var then = clock.instant().minus(KEPT);
        for (var ofOne : shelves.values())
            ofOne.values().removeIf(shelf -> shelf.isForgottenSince(then));
    }

    private Map<SchoolId, Shelf> of(TrustId trust) {
        return shelves.getOrDefault(trust, Map.of());
    }

    private Shelf shelf() {
        var here = Scope.current();
        return shelves.computeIfAbsent(here.trust(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(here.school(), _ -> new Shelf(clock.instant()));
    }

    /// Reads again where names changed between the first question and the last, so that no name
    /// that went from one list to the other is missed in both. The same names are the same roster.
    private Snapshot build(Optional<Snapshot> last) {
        while (true) {
            var edition = editions.now();
            var read = names.read();
            if (!editions.now().equals(edition)) continue;
            var version = Names.version(read);
            return new Snapshot(
                    edition,
                    last.map(Snapshot::roster)
                            .filter(known -> known.version().equals(version))
                            .orElseGet(() -> Roster.of(version, read)));
        }
    }
}
