package org.verger.ledger;

import org.springframework.stereotype.Component;
import org.verger.gate.Clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens what is stored and puts it before people.
@Component
class Reading {
    private final SubjectKeyStore keys;

    Reading(SubjectKeyStore keys) {
        this.keys = keys;
    }

    List<Timeline.Row> rows(List<EntryStore.Stored> stored) {
        return stored.stream().map(this::row).toList();
    }

    private Timeline.Row row(EntryStore.Stored stored) {
        var entry = stored.entry();
        var particulars = particulars(stored);
        return new Timeline.Row(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.verb(),
                entry.on(),
                entry.clauses().stream().map(Clause::of).toList(),
                particulars.orElse(Map.of()),
                particulars.isEmpty());
    }

    /// Empty once the key they were sealed under is gone.
    ///
    /// @throws IllegalStateException when they are not what the entry committed to
    private Optional<Map<String, String>> particulars(EntryStore.Stored stored) {
        if (stored.key() == null) return Optional.empty();
        var entry = stored.entry();
        var key = keys.open(stored.key(), entry.trust(), entry.subject());
        if (!key.sealed(stored.particulars())) return Optional.empty();
        var payload = key.open(stored.particulars(), entry.place());
        if (!payload.commitment().equals(entry.commitment())) {
            throw new IllegalStateException(entry.place() + " is not what was committed to");
        }
        return Optional.of(payload.particulars());
    }
}
