package org.verger.providers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;
import org.verger.signin.AccountKey;

import java.util.Optional;
import java.util.UUID;

/// The question that is asked before a scope is known: `__doors/R__doors.sql`.
@Component("providerDoors")
class Doors {
    private static final String ACCOUNT =
            "select trust_id, person_id from providers.account_of(:issuer, :subject)";

    private final JdbcClient db;

    Doors(JdbcClient db) {
        this.db = db;
    }

    /// Which account an identity is bound to, open or closed.
    Optional<AccountKey> accountOf(Identity identity) {
        return db.sql(ACCOUNT)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(
                        (row, _) ->
                                new AccountKey(
                                        new TrustId(row.getObject("trust_id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }
}
