package org.verger.ledger;

import static java.time.temporal.ChronoUnit.MICROS;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;

/// Writes down what a verb did, in the verb's own transaction. Who did it, for which trust and
/// school, is taken from the [Scope]; an act in a scope that is not of one school is the trust's.
@Component
public class Ledger {
    private final EntryStore entries;
    private final SubjectKeyStore keys;
    private final Clock clock;

    Ledger(EntryStore entries, SubjectKeyStore keys, Clock clock) {
        this.entries = entries;
        this.keys = keys;
        this.clock = clock;
    }

    /// Writes the act down for good, if the verb's transaction commits.
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Act act) {
        var payload = Payload.of(act.particulars());
        var entry = entry(act, payload.commitment());
        var key = keys.obtain(entry.trust(), entry.subject());
        entries.add(entry, key.seal(payload, entry.place()));
    }

    private Entry entry(Act act, Hash commitment) {
        var scope = Scope.current();
        var now = clock.instant().truncatedTo(MICROS);
        return new Entry(
                scope.trust(),
                TimeOrderedId.at(now),
                school(scope),
                now,
                person(scope.actor()),
                act.verb(),
                act.on(),
                act.clauses().stream().map(Clause::id).toList(),
                act.subject(),
                commitment);
    }

    private static @Nullable SchoolId school(Scope scope) {
        return scope.schools().size() == 1 ? scope.school() : null;
    }

    private static @Nullable PersonId person(Actor actor) {
        return switch (actor) {
            case Actor.Someone someone -> someone.id();
            case Actor.Machine _ -> null;
        };
    }
}
