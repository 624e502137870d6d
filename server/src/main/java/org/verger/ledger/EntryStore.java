package org.verger.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.vault.Sealed;

import java.time.ZoneOffset;

/// Adds entries; there is no other way to write to the ledger.
@Component
class EntryStore {
    private static final String ADD =
            """
            insert into ledger.entry (trust_id, id, school_id, at, actor_person, verb, thing_kind, thing_id,
                                      clauses, subject_id, commitment, sealed, leaf_hash, format)
            values (:trust, :id, :school, :at, :actor, :verb, :kind, :thing,
                    string_to_array(:clauses, ','), :subject, :commitment, :sealed, :leaf, :format)
            """;

    private final JdbcClient sql;

    EntryStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Entry entry, Sealed particulars) {
        var school = entry.school();
        var actor = entry.actor();
        var _ =
                sql.sql(ADD)
                        .param("trust", entry.trust().value())
                        .param("id", entry.id())
                        .param("school", school == null ? null : school.value())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("actor", actor == null ? null : actor.value())
                        .param("verb", entry.verb())
                        .param("kind", entry.on().kind())
                        .param("thing", entry.on().id())
                        .param("clauses", String.join(",", entry.clauses()))
                        .param("subject", entry.subject())
                        .param("commitment", entry.commitment().toBytes())
                        .param("sealed", particulars.toBytes())
                        .param("leaf", entry.leafHash().toBytes())
                        .param("format", Entry.FORMAT)
                        .update();
    }
}
