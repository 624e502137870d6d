package org.verger.signin;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What may be asked of the accounts of a trust's people.
@Service
public class Accounts {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(AccountStore accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// What comes of opening an account.
    public sealed interface Opening {
        /// The person can now sign in by a link, and set a password or a passkey.
        record Opened() implements Opening {}

        /// Somebody has an account with this address.
        record AddressTaken() implements Opening {}
    }

    /// Opens an account, with no password yet.
    @Transactional
    public Opening open(PersonId person, EmailAddress email, String name) {
        return opened(accounts.add(person, email, name, false, clock.instant()));
    }

    /// Opens an account that anybody may use where this is a demonstration.
    @Transactional
    public Opening openInvented(PersonId person, EmailAddress email, String name) {
        return opened(accounts.add(person, email, name, true, clock.instant()));
    }

    /// What comes of choosing a password.
    public sealed interface PasswordChange {
        /// It is the password now.
        record Changed() implements PasswordChange {}

        /// It cannot be one, for this reason.
        record Refused(String why) implements PasswordChange {}

        /// Too much is going on at this moment.
        record Busy() implements PasswordChange {}
    }

    /// Gives a person's account a new password.
    @Transactional
    public PasswordChange setPassword(PersonId person, String password) {
        var account = accounts.find(person);
        var refusal =
                PasswordRules.refusal(
                        password, account.map(a -> List.of(a.name().split(" "))).orElse(List.of()));
        if (refusal.isPresent()) return new PasswordChange.Refused(refusal.get());
        var hash = passwords.hash(password);
        if (hash.isEmpty()) return new PasswordChange.Busy();
        accounts.setPassword(person, hash.get());
        return new PasswordChange.Changed();
    }

    /// Closes the account: the next request of every open session is refused.
    @Transactional
    public void close(PersonId person) {
        accounts.disable(person, Optional.of(clock.instant()));
    }

    /// Opens a closed account again.
    @Transactional
    public void reopen(PersonId person) {
        accounts.disable(person, Optional.empty());
    }

    /// The account as it stands; nothing when there is none or it is closed.
    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId person) {
        return accounts.find(person);
    }

    private static Opening opened(boolean added) {
        return added ? new Opening.Opened() : new Opening.AddressTaken();
    }
}
