package org.verger.slips;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Slips in the database.
@Repository
class SlipStore {
    private static final String ADD =
            """
            insert into slips.slip (trust_id, id, school_id, pupil_id, hash, expires_at)
            values (:trust, :id, :school, :pupil, :hash, :expires)
            """;
    private static final String END =
            """
            update slips.slip set expires_at = :now where pupil_id = any (:pupils) and expires_at > :now
            """;
    private static final String ANSWERED =
            "update slips.slip set answered_at = coalesce(answered_at, :now) where id = :id";
    private static final String IS_ANSWERED =
            "select answered_at is not null from slips.slip where id = :id";

    private final JdbcClient db;

    SlipStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, PupilId pupil, Code code, Instant expires) {
        int _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("id", id)
                        .param("school", Scope.current().school().value())
                        .param("pupil", pupil.value())
                        .param("hash", code.hash())
                        .param("expires", expires.atOffset(UTC))
                        .update();
    }

    /// Earlier slips of these pupils open nothing any more.
    void end(List<PupilId> pupils, Instant now) {
        int _ =
                db.sql(END)
                        .param("pupils", pupils.stream().map(PupilId::value).toArray(UUID[]::new))
                        .param("now", now.atOffset(UTC))
                        .update();
    }

    void answered(UUID id, Instant now) {
        int _ = db.sql(ANSWERED).param("id", id).param("now", now.atOffset(UTC)).update();
    }

    boolean isAnswered(UUID id) {
        return db.sql(IS_ANSWERED).param("id", id).query(Boolean.class).single();
    }
}
