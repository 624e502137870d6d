package org.verger.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.platform.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What happened to one thing, oldest first.
@Component
public class Timeline {
    private final EntryStore entries;
    private final Reading reading;

    Timeline(EntryStore entries, Reading reading) {
        this.entries = entries;
        this.reading = reading;
    }

    /// One entry as people read it. No actor: Verger itself. Once the particulars are erased there
    /// are none.
    public record Row(
            UUID id,
            Instant at,
            @Nullable PersonId actor,
            String verb,
            Thing on,
            List<Clause> clauses,
            Map<String, String> particulars,
            boolean erased) {
        public Row {
            clauses = List.copyOf(clauses);
            particulars = Map.copyOf(particulars);
        }
    }

    /// The entries of this thing that the scope may see.
    @Transactional(readOnly = true)
    public List<Row> of(Thing thing) {
        return reading.rows(entries.listOf(thing));
    }

    /// The latest of these verbs on this thing, newest first.
    @Transactional(readOnly = true)
    public List<Row> latest(Thing thing, Set<String> verbs, int most) {
        return reading.rows(entries.listLatestOf(thing, verbs, most));
    }
}
