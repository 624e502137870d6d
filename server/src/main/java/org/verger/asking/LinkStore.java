package org.verger.asking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.carers.CarerId;
import org.verger.notices.LetterId;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Links and rounds in the database.
@Repository
class LinkStore {
    private static final String ADD_ROUND =
            """
            insert into asking.round (trust_id, id, school_id, begun_at, carers)
            values (:trust, :id, :school, :at, :carers)
            """;
    private static final String ROUND =
            "select begun_at, carers, written_at is not null from asking.round where id = :id";
    private static final String HOLD =
            "select written_at is null from asking.round where id = :id for update";
    private static final String WRITTEN =
            "update asking.round set written_at = :at where id = :id and written_at is null";
    private static final String HAVE = "select carer_id from asking.link where round_id = :round";
    private static final String LATEST =
            "select id from asking.round order by begun_at desc, id desc limit 1";
    private static final String ADD =
            """
            insert into asking.link (trust_id, id, school_id, carer_id, round_id, letter_id, hash, expires_at)
            values (:trust, :id, :school, :carer, :round, :letter, :hash, :expires)
            """;
    private static final String LETTERS =
            "select letter_id from asking.link where round_id = :round";
    private static final String USED = "select pupil_id from asking.used where link_id = :link";
    private static final String USE =
            """
            insert into asking.used (trust_id, link_id, pupil_id, school_id)
            values (:trust, :link, :child, :school) on conflict do nothing
            """;

    private static final String USE_FOR_THE_FIRST =
            """
            insert into asking.used (trust_id, link_id, pupil_id, school_id)
            select trust_id, link_id, :first, school_id from asking.used where pupil_id = :second
            on conflict do nothing
            """;

    private static final String WAIT =
            "select pg_advisory_xact_lock(hashtextextended('round ' || :school, 0)) is null";

    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    /// A round: when it began, to how many carers it goes, and whether all its letters are written.
    record Round(Instant begun, int carers, boolean isWritten) {}

    void add(RoundId round, Instant now, int carers) {
        int _ =
                inScope(ADD_ROUND)
                        .param("id", round.value())
                        .param("at", at(now))
                        .param("carers", carers)
                        .update();
    }

    /// Whether letters of it are still to be written; until the running transaction is done, nobody
    /// else writes any.
    boolean hold(RoundId round) {
        return db.sql(HOLD).param("id", round.value()).query(Boolean.class).single();
    }

    void written(RoundId round, Instant now) {
        int _ = db.sql(WRITTEN).param("id", round.value()).param("at", at(now)).update();
    }

    /// Who has a letter of it.
    Set<CarerId> have(RoundId round) {
        return db.sql(HAVE)
                .param("round", round.value())
                .query((row, _) -> new CarerId(row.getObject(1, UUID.class)))
                .set();
    }

    /// Until the running transaction is done, nobody begins another round at this school.
    void waitForOtherRounds() {
        boolean _ =
                db.sql(WAIT)
                        .param("school", Scope.current().school().toString())
                        .query(Boolean.class)
                        .single();
    }

    Round get(RoundId round) {
        return db.sql(ROUND)
                .param("id", round.value())
                .query(
                        (row, _) ->
                                new Round(
                                        row.getObject(1, OffsetDateTime.class).toInstant(),
                                        row.getInt(2),
                                        row.getBoolean(3)))
                .optional()
                .orElseThrow(() -> new NotFound("round " + round));
    }

    Optional<RoundId> latest() {
        return db.sql(LATEST)
                .query((row, _) -> new RoundId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(
            LinkId id,
            CarerId carer,
            Optional<RoundId> round,
            LetterId letter,
            Token token,
            Instant expires) {
        int _ =
                inScope(ADD)
                        .param("id", id.value())
                        .param("carer", carer.value())
                        .param("round", round.map(RoundId::value).orElse(null))
                        .param("letter", letter.value())
                        .param("hash", token.hash())
                        .param("expires", at(expires))
                        .update();
    }

    List<LetterId> letters(RoundId round) {
        return db.sql(LETTERS)
                .param("round", round.value())
                .query((row, _) -> new LetterId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The children for whom this link was answered.
    Set<PupilId> used(LinkId link) {
        return Set.copyOf(
                db.sql(USED)
                        .param("link", link.value())
                        .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                        .list());
    }

    /// Says that it was answered for the child. Whether it was the first time: whoever answers at
    /// the same moment is waited for.
    boolean use(LinkId link, PupilId child) {
        return inScope(USE).param("link", link.value()).param("child", child.value()).update() == 1;
    }

    /// Says of every link that was answered for a child's second record that it was for the first.
    void useForTheFirst(PupilId second, PupilId first) {
        int _ =
                db.sql(USE_FOR_THE_FIRST)
                        .param("second", second.value())
                        .param("first", first.value())
                        .update();
    }

    private JdbcClient.StatementSpec inScope(String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
