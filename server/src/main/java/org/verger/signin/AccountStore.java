package org.verger.signin;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.people.EmailAddress;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Accounts in the database.
@Repository
class AccountStore {
    private static final String FIND =
            """
            select trust_id, person_id, name, password is not null as has_password,
                   demonstration, opened_at
            from signin.account where person_id = :person and disabled_at is null
            """;
    private static final String ADD =
            """
            insert into signin.account (trust_id, person_id, email, name, demonstration, opened_at)
            values (:trust, :person, :email, :name, :demonstration, :now)
            on conflict (email) do nothing
            """;
    private static final String PASSWORD =
            "select password from signin.account where person_id = :person";
    private static final String EMAIL =
            "select email from signin.account where person_id = :person";
    private static final String SET_PASSWORD =
            "update signin.account set password = :hash where person_id = :person";
    private static final String RENAME =
            "update signin.account set name = :name where person_id = :person";
    private static final String READDRESS =
            "update signin.account set email = :email where person_id = :person";
    private static final String DISABLE =
            "update signin.account set disabled_at = :at where person_id = :person";

    private static final String STANDINGS =
            "select person_id, email, disabled_at is null from signin.account where person_id = any"
                    + " (:people)";

    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    /// The account, if it is there and not closed.
    Optional<Account> find(PersonId person) {
        return db.sql(FIND).param("person", person.value()).query(AccountStore::account).optional();
    }

    /// Adds an account; false when the address has one.
    boolean add(
            PersonId person, EmailAddress email, String name, boolean demonstration, Instant now) {
        return db.sql(ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("person", person.value())
                        .param("email", email.value())
                        .param("name", name)
                        .param("demonstration", demonstration)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> password(PersonId person) {
        return db.sql(PASSWORD)
                .param("person", person.value())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(hash -> hash);
    }

    Optional<EmailAddress> email(PersonId person) {
        return db.sql(EMAIL)
                .param("person", person.value())
                .query((row, _) -> new EmailAddress(row.getString(1)))
                .optional();
    }

    List<Accounts.Standing> standings(Collection<PersonId> people) {
        return db.sql(STANDINGS)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Accounts.Standing(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        new EmailAddress(row.getString(2)),
                                        row.getBoolean(3)))
                .list();
    }

    void setPassword(PersonId person, String hash) {
        there(
                person,
                db.sql(SET_PASSWORD).param("hash", hash).param("person", person.value()).update());
    }

    /// Gives the account another name.
    void rename(PersonId person, String name) {
        there(person, db.sql(RENAME).param("name", name).param("person", person.value()).update());
    }

    /// Gives the account another address; false when somebody's account has it, and then the
    /// transaction is good for nothing more.
    boolean readdress(PersonId person, EmailAddress email) {
        try {
            there(
                    person,
                    db.sql(READDRESS)
                            .param("email", email.value())
                            .param("person", person.value())
                            .update());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void disable(PersonId person, Optional<Instant> at) {
        there(
                person,
                db.sql(DISABLE)
                        .param("at", at.map(time -> time.atOffset(ZoneOffset.UTC)).orElse(null))
                        .param("person", person.value())
                        .update());
    }

    private static void there(PersonId person, int rows) {
        if (rows == 0) throw new NotFound("the account of person " + person);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountKey(
                        new TrustId(row.getObject("trust_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))),
                row.getString("name"),
                row.getBoolean("has_password"),
                row.getBoolean("demonstration"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
