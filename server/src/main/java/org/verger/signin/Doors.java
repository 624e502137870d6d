package org.verger.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The questions about accounts that are asked before a scope is known: `R__doors.sql`.
@Component("signInDoors")
class Doors {
    private static final String BY_EMAIL =
            "select trust_id, person_id, password from signin.account_by_email(:email)";
    private static final String DEMONSTRATION =
            "select trust_id, person_id, name from signin.demonstration_people()";

    private final JdbcClient db;

    Doors(JdbcClient db) {
        this.db = db;
    }

    /// An account that is open, and the hash of its password if it has one.
    record Found(AccountKey key, Optional<String> password) {}

    Optional<Found> byEmail(EmailAddress email) {
        return db.sql(BY_EMAIL)
                .param("email", email.value())
                .query(
                        (row, _) ->
                                new Found(key(row), Optional.ofNullable(row.getString("password"))))
                .optional();
    }

    /// An invented person.
    record Invented(AccountKey key, String name) {}

    List<Invented> demonstration() {
        return db.sql(DEMONSTRATION)
                .query((row, _) -> new Invented(key(row), row.getString("name")))
                .list();
    }

    private static AccountKey key(ResultSet row) throws SQLException {
        return new AccountKey(
                new TrustId(row.getObject("trust_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)));
    }
}
