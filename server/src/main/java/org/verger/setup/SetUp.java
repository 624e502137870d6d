package org.verger.setup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.platform.TrustId;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

/// Sets an installation up, once.
@Service
public class SetUp {
    private final Doors doors;
    private final SetUpToken token;
    private final FirstTrust first;
    private final Accounts accounts;
    private final TransactionOperations transactions;
    private final SignInSettings settings;
    private final Clock clock;

    SetUp(
            Doors doors,
            SetUpToken token,
            FirstTrust first,
            Accounts accounts,
            TransactionOperations transactions,
            SignInSettings settings,
            Clock clock) {
        this.doors = doors;
        this.token = token;
        this.first = first;
        this.accounts = accounts;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /// What comes of setting up.
    public sealed interface Outcome {
        /// The administrator can sign in.
        record Done() implements Outcome {}

        /// The password cannot be one, for this reason. Nothing was made.
        record Refused(String why) implements Outcome {}

        /// The link is no good, or somebody was quicker.
        record Over() implements Outcome {}

        /// Too much is going on at this moment. Nothing was made.
        record Busy() implements Outcome {}
    }

    /// Whether what stands in a link opens the page: only while there is no account at all.
    public boolean isOpen(String link) {
        return token.is(link) && isAwaited();
    }

    /// Whether nobody can sign in before it is done.
    public boolean isAwaited() {
        return !settings.demo() && doors.accounts() == Doors.Accounts.NONE;
    }

    /// Makes the trust, its first school, and its administrator with an account: all or nothing.
    public Outcome finish(String link, Founding founding) {
        var trust = new TrustId(TimeOrderedId.at(clock.instant()));
        return new Scope(trust, Set.of(), Actor.Machine.VERGER)
                .call(
                        () ->
                                Objects.requireNonNull(
                                        transactions.execute(
                                                status -> finish(link, founding, status))));
    }

    private Outcome finish(String link, Founding founding, TransactionStatus transaction) {
        doors.closeBehind();
        if (!isOpen(link)) return new Outcome.Over();
        var outcome = withPassword(first.make(founding), founding.password());
        if (!(outcome instanceof Outcome.Done)) transaction.setRollbackOnly();
        return outcome;
    }

    private Outcome withPassword(PersonId administrator, String password) {
        return switch (accounts.setPassword(administrator, password)) {
            case Accounts.PasswordChange.Changed _ -> new Outcome.Done();
            case Accounts.PasswordChange.Refused(var why) -> new Outcome.Refused(why);
            case Accounts.PasswordChange.Busy _ -> new Outcome.Busy();
        };
    }
}
