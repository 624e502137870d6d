package org.verger.oncall;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The chain of the running scope's school, and who covers for whom, in the database.
@Repository
class ChainStore {
    private static final String LINKS =
            "select person_id, deputy_id, minutes from oncall.link where school_id = :school order"
                    + " by position";
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('oncall ' || :school, 0))";
    private static final String CLEAR = "delete from oncall.link where school_id = :school";
    private static final String ADD =
            """
            insert into oncall.link (trust_id, school_id, position, person_id, deputy_id, minutes)
            select :trust, :school, place, person, deputy, minutes
            from unnest(:places, :people, :deputies, :minutes) as l (place, person, deputy, minutes)
            """;
    private static final String COVERS =
            """
            select id, away_id, instead_id, starts, ends from oncall.cover
            where school_id = :school and ends >= :today order by starts, id
            """;
    private static final String COVER =
            """
            insert into oncall.cover (trust_id, id, school_id, away_id, instead_id, starts, ends)
            values (:trust, :id, :school, :away, :instead, :from, :until)
            """;
    private static final String UNCOVER =
            "delete from oncall.cover where school_id = :school and id = :id";

    private final JdbcClient db;

    ChainStore(JdbcClient db) {
        this.db = db;
    }

    List<Chain.Link> links() {
        return db.sql(LINKS)
                .param("school", school())
                .query(
                        (row, _) ->
                                new Chain.Link(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        Optional.ofNullable(row.getObject(2, UUID.class))
                                                .map(PersonId::new),
                                        Duration.ofMinutes(row.getInt(3))))
                .list();
    }

    /// Keeps others from changing the chain until this transaction is done.
    void hold() {
        var _ = db.sql(HOLD).param("school", school().toString()).query((_, _) -> true).single();
    }

    void replace(List<Chain.Link> links) {
        int _ = db.sql(CLEAR).param("school", school()).update();
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("school", school())
                .param("places", IntStream.range(0, links.size()).boxed().toArray(Integer[]::new))
                .param(
                        "people",
                        links.stream().map(link -> link.person().value()).toArray(UUID[]::new))
                .param("deputies", deputies(links))
                .param(
                        "minutes",
                        links.stream()
                                .map(link -> (int) link.patience().toMinutes())
                                .toArray(Integer[]::new))
                .update();
    }

    /// Those that are on, or still to come.
    List<Chain.Cover> covers(LocalDate today) {
        return db.sql(COVERS)
                .param("school", school())
                .param("today", today)
                .query(
                        (row, _) ->
                                new Chain.Cover(
                                        row.getObject(1, UUID.class),
                                        new PersonId(row.getObject(2, UUID.class)),
                                        new PersonId(row.getObject(3, UUID.class)),
                                        row.getObject(4, LocalDate.class),
                                        row.getObject(5, LocalDate.class)))
                .list();
    }

    void add(Chain.Cover cover) {
        db.sql(COVER)
                .param("trust", Scope.current().trust().value())
                .param("id", cover.id())
                .param("school", school())
                .param("away", cover.away().value())
                .param("instead", cover.instead().value())
                .param("from", cover.from())
                .param("until", cover.until())
                .update();
    }

    /// Takes a cover out, if it is still there.
    boolean remove(UUID cover) {
        return db.sql(UNCOVER).param("school", school()).param("id", cover).update() == 1;
    }

    private static UUID school() {
        SchoolId school = Scope.current().school();
        return school.value();
    }

    private static @Nullable UUID[] deputies(List<Chain.Link> links) {
        var all = new @Nullable UUID[links.size()];
        for (int i = 0; i < all.length; i++)
            all[i] = links.get(i).deputy().map(PersonId::value).orElse(null);
        return all;
    }
}
