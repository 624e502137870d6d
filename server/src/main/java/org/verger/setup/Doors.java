package org.verger.setup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The questions that are asked before there is a trust: `R__doors.sql`.
@Component("setUpDoors")
class Doors {
    private final JdbcClient db;

    Doors(JdbcClient db) {
        this.db = db;
    }

    /// Whose accounts are here.
    enum Accounts {
        NONE,
        INVENTED,
        REAL
    }

    Accounts accounts() {
        return db.sql("select setup.accounts()")
                .query((row, _) -> Accounts.valueOf(row.getString(1)))
                .single();
    }

    boolean isTrustAt(String address) {
        return db.sql("select setup.is_trust_at(:address)")
                .param("address", address)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// Lets nobody else set anything up until the running transaction ends.
    void closeBehind() {
        var _ =
                db.sql("select 1 from pg_advisory_xact_lock(hashtext('verger.setup'))")
                        .query((row, _) -> row.getInt(1))
                        .single();
    }
}
