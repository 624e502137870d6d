package org.verger.providers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.platform.PersonId;
import org.verger.signin.AccountKey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/// Bindings in the database.
@Repository
class BindingStore {
    private static final String LIST =
            """
            select issuer, bound_at from providers.binding
            where person_id = :person order by bound_at, issuer
            """;
    private static final String ADD =
            """
            insert into providers.binding (trust_id, person_id, issuer, subject, bound_at)
            values (:trust, :person, :issuer, :subject, :now)
            on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from providers.binding where person_id = :person and issuer = :issuer";

    private final JdbcClient db;

    BindingStore(JdbcClient db) {
        this.db = db;
    }

    List<Bindings.Binding> list(PersonId person) {
        return db.sql(LIST)
                .param("person", person.value())
                .query(
                        (row, _) ->
                                new Bindings.Binding(
                                        row.getString(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Adds a binding; false when the account or the identity has one.
    boolean add(AccountKey account, Identity identity, Instant now) {
        return db.sql(ADD)
                        .param("trust", account.trust().value())
                        .param("person", account.person().value())
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Removes a binding; false when there was none.
    boolean remove(PersonId person, String issuer) {
        return db.sql(REMOVE).param("person", person.value()).param("issuer", issuer).update() == 1;
    }
}
