package org.verger.stops;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stops in the database: a school's own, and those of the whole trust, which every school sees.
/// Whoever asks shares a lock of the trust, and whoever stops waits until nobody holds it.
@Repository
class StopStore {
    private static final String ASK =
            "select pg_advisory_xact_lock_shared(hashtextextended('stop ' || :trust, 0))";
    private static final String WAIT =
            "select pg_advisory_xact_lock(hashtextextended('stop ' || :trust, 0))";
    private static final String STOP_SCHOOL =
            """
            insert into stops.school_stop (trust_id, id, school_id, reason, stopped_by, stopped_at)
            values (:trust, :id, :school, :reason, :by, :now)
            on conflict (trust_id, school_id) where lifted_at is null do nothing
            """;
    private static final String STOP_TRUST =
            """
            insert into stops.trust_stop (trust_id, id, reason, stopped_by, stopped_at)
            values (:trust, :id, :reason, :by, :now)
            on conflict (trust_id) where lifted_at is null do nothing
            """;
    private static final String LIFT_SCHOOL =
            """
            update stops.school_stop set lifted_by = :by, lifted_at = :now
            where lifted_at is null and school_id = :school
            """;
    private static final String LIFT_TRUST =
            "update stops.trust_stop set lifted_by = :by, lifted_at = :now where lifted_at is null";
    private static final String BOTH =
            """
            select 'SCHOOL' reach, reason, stopped_by, stopped_at, lifted_by, lifted_at from stops.school_stop
            union all
            select 'TRUST', reason, stopped_by, stopped_at, lifted_by, lifted_at from stops.trust_stop
            """;
    private static final String IN_FORCE =
            "select * from (" + BOTH + ") both_kinds where lifted_at is null order by reach";
    private static final String PAST =
            "select * from ("
                    + BOTH
                    + ") both_kinds where lifted_at is not null order by stopped_at desc limit 10";

    private final JdbcClient db;
    private final Clock clock;

    StopStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void ask() {
        lock(ASK);
    }

    void waitForThoseWhoAsk() {
        lock(WAIT);
    }

    /// Whether it was not on before.
    boolean add(Reach reach, StopReason reason) {
        var insert =
                switch (reach) {
                    case SCHOOL -> here(db.sql(STOP_SCHOOL));
                    case TRUST -> db.sql(STOP_TRUST);
                };
        return byWhoeverActs(insert)
                        .param("trust", Scope.current().trust().value())
                        .param("id", TimeOrderedId.at(clock.instant()))
                        .param("reason", reason.value())
                        .update()
                == 1;
    }

    /// Whether it was on.
    boolean lift(Reach reach) {
        var update =
                switch (reach) {
                    case SCHOOL -> here(db.sql(LIFT_SCHOOL));
                    case TRUST -> db.sql(LIFT_TRUST);
                };
        return byWhoeverActs(update).update() == 1;
    }

    List<Stop> inForce() {
        return db.sql(IN_FORCE).query(StopStore::stop).list();
    }

    List<Stop> past() {
        return db.sql(PAST).query(StopStore::stop).list();
    }

    private void lock(String how) {
        var _ =
                db.sql(how)
                        .param("trust", Scope.current().trust().toString())
                        .query((_, _) -> true)
                        .single();
    }

    private static JdbcClient.StatementSpec here(JdbcClient.StatementSpec statement) {
        return statement.param("school", Scope.current().school().value());
    }

    private JdbcClient.StatementSpec byWhoeverActs(JdbcClient.StatementSpec statement) {
        return statement
                .param("by", Scope.current().someone().id().value())
                .param("now", clock.instant().atOffset(UTC));
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                Reach.valueOf(row.getString("reach")),
                new StopReason(row.getString("reason")),
                new PersonId(row.getObject("stopped_by", UUID.class)),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant(),
                lifted(row));
    }

    private static Optional<Stop.Lifted> lifted(ResultSet row) throws SQLException {
        var at = row.getObject("lifted_at", OffsetDateTime.class);
        if (at == null) return Optional.empty();
        return Optional.of(
                new Stop.Lifted(
                        new PersonId(row.getObject("lifted_by", UUID.class)), at.toInstant()));
    }
}
