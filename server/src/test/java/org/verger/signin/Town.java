package org.verger.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.people.EmailAddress;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.platform.TrustId;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// Trusts, schools and people for a test, new ones each time they are asked for.
public final class Town {
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Clock clock;

    Town(JdbcClient db, TransactionOperations transactions, Accounts accounts, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Somebody with an account and a password.
    public record Resident(AccountKey key, EmailAddress email, String password) {}

    public TrustId trust() {
        var trust = new TrustId(TimeOrderedId.at(clock.instant()));
        within(
                trust,
                () ->
                        db.sql(
                                        "insert into people.trust (trust_id, name, address) values"
                                                + " (:t, 'Larkrise Trust', 't-' || :t)")
                                .param("t", trust.value())
                                .update());
        return trust;
    }

    public SchoolId school(TrustId trust, String name) {
        var school = new SchoolId(TimeOrderedId.at(clock.instant()));
        within(
                trust,
                () ->
                        db.sql(
                                        "insert into people.school (trust_id, id, name, address)"
                                                + " values (:t, :s, :n, 's-' || :s)")
                                .param("t", trust.value())
                                .param("s", school.value())
                                .param("n", name)
                                .update());
        return school;
    }

    public UUID appoint(AccountKey who, SchoolId school, Role role) {
        var id = TimeOrderedId.at(clock.instant());
        within(
                who.trust(),
                () ->
                        db.sql(
                                        "insert into people.appointment (trust_id, id, person_id,"
                                            + " school_id, role, starts) values (:t, :id, :p, :s,"
                                            + " :r, date '2020-01-01')")
                                .param("t", who.trust().value())
                                .param("id", id)
                                .param("p", who.person().value())
                                .param("s", school.value())
                                .param("r", role.name())
                                .update());
        return id;
    }

    void end(AccountKey who, UUID appointment) {
        within(
                who.trust(),
                () ->
                        db.sql(
                                        "update people.appointment set ends = date '2020-02-01'"
                                                + " where id = :id")
                                .param("id", appointment)
                                .update());
    }

    public void close(AccountKey who) {
        new Scope(who.trust(), Set.of(), Actor.Machine.VERGER)
                .run(() -> accounts.close(who.person()));
    }

    public Resident resident(TrustId trust) {
        return resident(trust, false);
    }

    public Resident invented(TrustId trust) {
        return resident(trust, true);
    }

    /// Somebody who set up nothing: links by e-mail are their way in.
    Resident guest(TrustId trust) {
        return resident(trust, false, false);
    }

    private Resident resident(TrustId trust, boolean invented) {
        return resident(trust, invented, true);
    }

    private Resident resident(TrustId trust, boolean invented, boolean withPassword) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        var email =
                new EmailAddress(
                        "ivy." + person.value().toString().substring(24) + "@larkrise.example");
        var password = "four plum kettles " + person.value().hashCode();
        within(
                trust,
                () -> {
                    var _ =
                            db.sql(
                                            "insert into people.person (trust_id, id, given,"
                                                + " family) values (:t, :p, 'Ivy', 'Thornbury')")
                                    .param("t", trust.value())
                                    .param("p", person.value())
                                    .update();
                    var _ =
                            invented
                                    ? accounts.openInvented(person, email, "Ivy Thornbury")
                                    : accounts.open(person, email, "Ivy Thornbury");
                    return withPassword ? accounts.setPassword(person, password) : password;
                });
        return new Resident(new AccountKey(trust, person), email, password);
    }

    /// Somebody else of the same trust with the same password, without the time to hash it again.
    EmailAddress copyOf(Resident one, int number) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        var email = new EmailAddress(number + "." + one.email().value());
        return within(
                one.key().trust(),
                () -> {
                    var _ =
                            db.sql(
                                            "insert into people.person (trust_id, id, given,"
                                                    + " family) values (:t, :p, 'Noor', 'Ashdown')")
                                    .param("t", one.key().trust().value())
                                    .param("p", person.value())
                                    .update();
                    var _ = accounts.open(person, email, "Noor Ashdown");
                    var _ =
                            db.sql(
                                            "update signin.account set password = (select password"
                                                    + " from signin.account where person_id = :one)"
                                                    + " where person_id = :p")
                                    .param("one", one.key().person().value())
                                    .param("p", person.value())
                                    .update();
                    return email;
                });
    }

    /// Does something in the scope of a trust.
    public <T> T within(TrustId trust, java.util.function.Supplier<T> work) {
        return new Scope(trust, Set.of(), Actor.Machine.VERGER)
                .call(
                        () ->
                                java.util.Objects.requireNonNull(
                                        transactions.execute(_ -> work.get())));
    }
}
