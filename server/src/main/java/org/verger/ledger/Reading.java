package org.verger.ledger;

import org.springframework.stereotype.Component;
import org.verger.gate.Clause;
import org.verger.vault.Sealed;

import java.util.HashMap;
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
        var opened = new HashMap<Sealed, SubjectKey>();
        return stored.stream().map(one -> row(one, opened)).toList();
    }

    private Timeline.Row row(EntryStore.Stored stored, Map<Sealed, SubjectKey> opened) {
        var entry = stored.entry();
        var particulars = particulars(stored, opened);
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
    private Optional<Map<String, String>> particulars(
            EntryStore.Stored stored, Map<Sealed, SubjectKey> opened) {
        if (stored.key() == null) return Optional.empty();
        var entry = stored.entry();
        var key =
                opened.computeIfAbsent(
                        stored.key(), shut -> keys.open(shut, entry.trust(), entry.subject()));
        if (!key.sealed(stored.particulars())) return Optional.empty();
        var payload = key.open(stored.particulars(), entry.place());
        if (!payload.commitment().equals(entry.commitment())) {
            throw new IllegalStateException(entry.place() + " is not what was committed to");
        }
        return Optional.of(payload.particulars());
    }
}
