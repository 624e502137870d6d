package org.verger.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;
import org.verger.vault.Sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Adds entries and lists them; there is no other way to write to the ledger. What is seen is what
/// row-level security shows.
@Component
class EntryStore {
    private static final String ADD =
            """
            insert into ledger.entry (trust_id, id, school_id, at, actor_person, verb, thing_kind, thing_id,
                                      clauses, subject_id, commitment, sealed, leaf_hash, format)
            values (:trust, :id, :school, :at, :actor, :verb, :kind, :thing,
                    string_to_array(:clauses, ','), :subject, :commitment, :sealed, :leaf, :format)
            """;

    private static final String SELECT =
            """
            select e.*, array_to_string(e.clauses, ',') as cited, k.sealed as key
            from ledger.entry e left join ledger.subject_key k using (trust_id, subject_id)
            """;
    private static final String OF_THING =
            SELECT + "where thing_kind = :kind and thing_id = :id order by at, id";

    private static final String LATEST_OF_THING =
            SELECT
                    + """
                    where thing_kind = :kind and thing_id = :id and verb = any (:verbs)
                    order by at desc, id desc limit :most
                    """;

    /// The newest of each school and of the trust, then the newest of those: a small school's page
    /// costs no more than a large one's.
    private static final String RECENT =
            SELECT
                    + """
                    where e.trust_id = platform.current_trust() and e.id in (
                      select id from (
                        select newest.id from unnest(platform.current_schools()) as school cross join lateral (
                          select id from ledger.entry
                          where trust_id = platform.current_trust() and school_id = school and id < :before
                          order by id desc limit :most) newest
                        union all
                        (select id from ledger.entry
                         where trust_id = platform.current_trust() and school_id is null and id < :before
                         order by id desc limit :most)) candidate
                      order by id desc limit :most)
                    order by e.id desc
                    """;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final JdbcClient sql;

    /// An entry as it was found, with its subject's key if that is still there.
    record Stored(Entry entry, Sealed particulars, @Nullable Sealed key) {}

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

    List<Stored> listOf(Thing thing) {
        return sql.sql(OF_THING)
                .param("kind", thing.kind())
                .param("id", thing.id())
                .query(EntryStore::stored)
                .list();
    }

    List<Stored> listLatestOf(Thing thing, Set<String> verbs, int most) {
        return sql.sql(LATEST_OF_THING)
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("verbs", verbs.toArray(String[]::new))
                .param("most", most)
                .query(EntryStore::stored)
                .list();
    }

    List<Stored> listRecent(int most, Optional<UUID> before) {
        return sql.sql(RECENT)
                .param("before", before.orElse(AFTER_ALL))
                .param("most", most)
                .query(EntryStore::stored)
                .list();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var key = row.getBytes("key");
        return new Stored(
                entry(row), Sealed.of(row.getBytes("sealed")), key == null ? null : Sealed.of(key));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var school = row.getObject("school_id", UUID.class);
        var actor = row.getObject("actor_person", UUID.class);
        return new Entry(
                new TrustId(row.getObject("trust_id", UUID.class)),
                row.getObject("id", UUID.class),
                school == null ? null : new SchoolId(school),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new PersonId(actor),
                row.getString("verb"),
                new Thing(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                clauses(row.getString("cited")),
                row.getObject("subject_id", UUID.class),
                Hash.stored(row.getBytes("commitment")));
    }

    private static List<String> clauses(String cited) {
        return cited.isEmpty() ? List.of() : List.of(cited.split(",", -1));
    }
}
