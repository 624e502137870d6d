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
            insert into asking.round (trust_id, id, school_id, begun_at) values (:trust, :id, :school, :at)
            """;
    private static final String BEGUN = "select begun_at from asking.round where id = :id";
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

    void add(RoundId round, Instant now) {
        int _ = inScope(ADD_ROUND).param("id", round.value()).param("at", at(now)).update();
    }

    /// Until the running transaction is done, nobody begins another round at this school.
    void waitForOtherRounds() {
        boolean _ =
                db.sql(WAIT)
                        .param("school", Scope.current().school().toString())
                        .query(Boolean.class)
                        .single();
    }

    Instant begun(RoundId round) {
        return db.sql(BEGUN)
                .param("id", round.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
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

    void use(LinkId link, PupilId child) {
        int _ = inScope(USE).param("link", link.value()).param("child", child.value()).update();
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
