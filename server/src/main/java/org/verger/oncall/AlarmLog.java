package org.verger.oncall;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of a school's alarms: who was called when, and who answered.
@Component
public class AlarmLog {
    /// So many calls or alarms stand on one page.
    public static final int PAGE = 50;

    private static final String ALARM =
            """
            select id, kind, raised_at, answered_at, answered_by,
                   (select count(*) from oncall.call c where c.alarm_id = a.id)
            from oncall.alarm a
            where school_id = any (platform.current_schools())
            """;
    private static final String CALLS =
            """
            select person_id, called_at, letter_id is not null from oncall.call
            where alarm_id = :alarm order by number limit :limit offset :skip
            """;

    /// One alarm.
    public record Row(
            AlarmId id, AlarmKind kind, Instant raisedAt, Optional<Answered> answered, int calls) {}

    /// That somebody has it.
    public record Answered(PersonId by, Instant at) {}

    /// One call.
    ///
    /// @param wasWritten false where nobody knew an address
    public record Call(PersonId person, Instant at, boolean wasWritten) {}

    private final JdbcClient db;

    AlarmLog(JdbcClient db) {
        this.db = db;
    }

    /// The newest alarms, the newest first.
    @Transactional(readOnly = true)
    public List<Row> newest() {
        return db.sql(ALARM + " order by raised_at desc, id desc limit " + PAGE)
                .query(AlarmLog::row)
                .list();
    }

    /// One alarm of the school.
    @Transactional(readOnly = true)
    public Row get(AlarmId id) {
        return db.sql(ALARM + " and id = :id")
                .param("id", id.value())
                .query(AlarmLog::row)
                .optional()
                .orElseThrow(() -> new NotFound("alarm " + id));
    }

    /// Who was called, in order: a page of them, the first being 1.
    @Transactional(readOnly = true)
    public List<Call> calls(AlarmId alarm, int page) {
        return db.sql(CALLS)
                .param("alarm", alarm.value())
                .param("limit", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query(
                        (row, _) ->
                                new Call(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getBoolean(3)))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new AlarmId(row.getObject(1, UUID.class)),
                new AlarmKind(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                answered(row.getObject(5, UUID.class), row.getObject(4, OffsetDateTime.class)),
                row.getInt(6));
    }

    private static Optional<Answered> answered(@Nullable UUID by, @Nullable OffsetDateTime at) {
        return by == null || at == null
                ? Optional.empty()
                : Optional.of(new Answered(new PersonId(by), at.toInstant()));
    }
}
