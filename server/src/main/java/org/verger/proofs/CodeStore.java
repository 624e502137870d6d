package org.verger.proofs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// What codes are made from, and recovery codes, in the database.
@Repository
class CodeStore {
    private static final String FIND =
            "select secret, last_step from proofs.code where person_id = :person";
    private static final String ADD =
            """
            insert into proofs.code (trust_id, person_id, secret, last_step, set_up_at)
            values (:trust, :person, :secret, :step, :now)
            on conflict (trust_id, person_id) do update
            set secret = excluded.secret, last_step = excluded.last_step, set_up_at = excluded.set_up_at
            """;
    private static final String USE =
            "update proofs.code set last_step = :step where person_id = :person and last_step <"
                    + " :step";
    private static final String REMOVE = "delete from proofs.code where person_id = :person";
    private static final String ADD_RECOVERY =
            "insert into proofs.recovery_code (trust_id, person_id, hash) values (:trust, :person,"
                    + " :hash)";
    private static final String USE_RECOVERY =
            """
            update proofs.recovery_code set used_at = :now
            where person_id = :person and hash = :hash and used_at is null
            """;
    private static final String LEFT =
            "select count(*) from proofs.recovery_code where person_id = :person and used_at is"
                    + " null";
    private static final String REMOVE_RECOVERY =
            "delete from proofs.recovery_code where person_id = :person";

    private final JdbcClient db;

    CodeStore(JdbcClient db) {
        this.db = db;
    }

    /// A secret, sealed, and the last step whose code was used.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(byte[] secret, long lastStep) {}

    Optional<Kept> find(PersonId person) {
        return db.sql(FIND)
                .param("person", person.value())
                .query((row, _) -> new Kept(row.getBytes(1), row.getLong(2)))
                .optional();
    }

    void add(PersonId person, byte[] secret, long step, Instant now) {
        int _ =
                db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("person", person.value())
                        .param("secret", secret)
                        .param("step", step)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /// Uses up a step; false when another request was quicker.
    boolean use(PersonId person, long step) {
        return db.sql(USE).param("person", person.value()).param("step", step).update() == 1;
    }

    void addRecovery(PersonId person, byte[] hash) {
        int _ =
                db.sql(ADD_RECOVERY)
                        .param("trust", Scope.current().trust().value())
                        .param("person", person.value())
                        .param("hash", hash)
                        .update();
    }

    /// Uses up a recovery code; false when there is no such code left.
    boolean useRecovery(PersonId person, byte[] hash, Instant now) {
        return db.sql(USE_RECOVERY)
                        .param("person", person.value())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int recoveryLeft(PersonId person) {
        return db.sql(LEFT)
                .param("person", person.value())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void remove(PersonId person) {
        int _ = db.sql(REMOVE).param("person", person.value()).update();
        removeRecovery(person);
    }

    void removeRecovery(PersonId person) {
        int _ = db.sql(REMOVE_RECOVERY).param("person", person.value()).update();
    }
}
