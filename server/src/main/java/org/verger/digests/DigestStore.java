package org.verger.digests;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What people have not heard of yet, and how often they want to, in the database.
@Repository
class DigestStore {
    private static final String RHYTHM =
            "select rhythm from digests.choice where person_id = :person";
    private static final String CHOOSE =
            """
            insert into digests.choice (trust_id, person_id, rhythm) values (:trust, :person, :rhythm)
            on conflict (trust_id, person_id) do update set rhythm = excluded.rhythm
            """;
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('digest ' || :person, 0))";
    private static final String ADD =
            """
            insert into digests.item (trust_id, person_id, kind, thing_id, added_at)
            values (:trust, :person, :kind, :thing, :now)
            on conflict do nothing
            """;
    private static final String TAKE =
            """
            with taken as (delete from digests.item where person_id = :person
                           returning kind, thing_id, added_at)
            select kind, thing_id from taken order by added_at, thing_id
            """;
    private static final String FORGET =
            "delete from digests.item where kind = :kind and thing_id = :thing";
    private static final String FORGET_ALL = "delete from digests.item where person_id = :person";

    private final JdbcClient db;

    DigestStore(JdbcClient db) {
        this.db = db;
    }

    Rhythm rhythm(PersonId person) {
        return db.sql(RHYTHM)
                .param("person", person.value())
                .query((row, _) -> Rhythm.valueOf(row.getString(1)))
                .optional()
                .orElse(Rhythm.AT_ONCE);
    }

    void choose(PersonId person, Rhythm rhythm) {
        db.sql(CHOOSE)
                .param("trust", Scope.current().trust().value())
                .param("person", person.value())
                .param("rhythm", rhythm.name())
                .update();
    }

    /// Keeps everybody else from planning this person's letter until the transaction ends.
    void hold(PersonId person) {
        var _ = db.sql(HOLD).param("person", person.toString()).query((row, _) -> true).single();
    }

    void add(PersonId person, Item item, Instant now) {
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("person", person.value())
                .param("kind", item.kind().name())
                .param("thing", item.thing())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Everything that the person has not heard of, which is gone from here with that.
    List<Item> take(PersonId person) {
        return db.sql(TAKE)
                .param("person", person.value())
                .query(
                        (row, _) ->
                                new Item(
                                        Everyday.valueOf(row.getString(1)),
                                        row.getObject(2, UUID.class)))
                .list();
    }

    void forget(Item item) {
        db.sql(FORGET).param("kind", item.kind().name()).param("thing", item.thing()).update();
    }

    void forgetAll(PersonId person) {
        db.sql(FORGET_ALL).param("person", person.value()).update();
    }
}
