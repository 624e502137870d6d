package org.verger.oncall;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.notices.LetterId;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Alarms and their calls in the database. Reading an alarm for a step locks it, so that two
/// workers never make the same call.
@Repository
class AlarmStore {
    private static final String ADD =
            """
            insert into oncall.alarm (trust_id, id, school_id, kind, raised_at)
            values (:trust, :id, :school, :kind, :now)
            """;
    private static final String LOCK =
            "select kind, answered_at is not null from oncall.alarm where id = :id for update";
    private static final String LAST =
            """
            select number, until, letter_id from oncall.call
            where alarm_id = :alarm order by number desc limit 1
            """;
    private static final String CALLED =
            """
            select person_id from oncall.call where alarm_id = :alarm
            group by person_id order by max(number)
            """;
    private static final String CALL =
            """
            insert into oncall.call (trust_id, alarm_id, number, school_id, place, person_id, called_at,
                                     until, letter_id, token)
            values (:trust, :alarm, :number, :school, :place, :person, :now, :until, :letter, :token)
            """;
    private static final String BY_TOKEN =
            "select alarm_id, person_id from oncall.call where token = :token";
    private static final String ANSWER =
            """
            update oncall.alarm set answered_at = :now, answered_by = :person
            where id = :id and answered_at is null
            """;

    private static final String NOBODY =
            "update oncall.alarm set nobody_at = :now where id = :id and nobody_at is null";

    /// An alarm that is held against whoever else would carry it on.
    record Held(AlarmKind kind, boolean isAnswered) {}

    /// The call that was made last.
    record Last(int number, Instant until, Optional<LetterId> letter) {}

    /// A call to be noted.
    record New(
            AlarmId alarm,
            int number,
            NextCall.Step.Call call,
            Instant now,
            Optional<Written> letter) {}

    /// The letter of a call, and the link in it.
    record Written(LetterId letter, Acknowledgements.Token token) {}

    /// Whose call a link is.
    record Called(AlarmId alarm, PersonId person) {}

    private final JdbcClient db;

    AlarmStore(JdbcClient db) {
        this.db = db;
    }

    void add(AlarmId id, AlarmKind kind, Instant now) {
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("school", Scope.current().school().value())
                .param("kind", kind.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    Optional<Held> lock(AlarmId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> new Held(new AlarmKind(row.getString(1)), row.getBoolean(2)))
                .optional();
    }

    Optional<Last> last(AlarmId alarm) {
        return db.sql(LAST)
                .param("alarm", alarm.value())
                .query(
                        (row, _) ->
                                new Last(
                                        row.getInt(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        Optional.ofNullable(row.getObject(3, UUID.class))
                                                .map(LetterId::new)))
                .optional();
    }

    /// Whoever was called, each once, whose last call is the longest ago first.
    List<PersonId> called(AlarmId alarm) {
        return db.sql(CALLED)
                .param("alarm", alarm.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void add(New call) {
        db.sql(CALL)
                .param("trust", Scope.current().trust().value())
                .param("alarm", call.alarm().value())
                .param("number", call.number())
                .param("school", Scope.current().school().value())
                .param("place", call.call().place())
                .param("person", call.call().person().value())
                .param("now", call.now().atOffset(UTC))
                .param("until", call.now().plus(call.call().patience()).atOffset(UTC))
                .param("letter", call.letter().map(one -> one.letter().value()).orElse(null))
                .param("token", call.letter().map(one -> one.token().hash()).orElse(null))
                .update();
    }

    Optional<Called> find(Acknowledgements.Token token) {
        return db.sql(BY_TOKEN)
                .param("token", token.hash())
                .query(
                        (row, _) ->
                                new Called(
                                        new AlarmId(row.getObject(1, UUID.class)),
                                        new PersonId(row.getObject(2, UUID.class))))
                .optional();
    }

    /// Notes that the chain reached nobody; false when that was noted before.
    boolean nobody(AlarmId id, Instant now) {
        return db.sql(NOBODY).param("id", id.value()).param("now", now.atOffset(UTC)).update() == 1;
    }

    /// Notes who has it; false when somebody had it before.
    boolean answer(AlarmId id, PersonId person, Instant now) {
        return db.sql(ANSWER)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
    }
}
