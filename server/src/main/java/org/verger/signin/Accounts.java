package org.verger.signin;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.proofs.PasswordRules;
import org.verger.proofs.Passwords;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What may be asked of the accounts of a trust's people.
@Service
public class Accounts {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Letters letters;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    Accounts(
            AccountStore accounts,
            Passwords passwords,
            Letters letters,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.letters = letters;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What a person is told of by letter, so that nobody else does it behind their back.
    public enum News {
        /// They can sign in from now on, and how.
        ACCOUNT_OPENED,
        PASSWORD_CHANGED,
        /// An account elsewhere now lets them in as well.
        PROVIDER_BOUND,
        PROVIDER_UNBOUND,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        CODES_SET_UP,
        RECOVERY_CODES_RENEWED,
        /// A colleague put another address in the place of theirs.
        ADDRESS_CHANGED,
        /// A colleague took the codes and passkeys away, because they were lost.
        SECOND_REMOVED
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
        return opened(person, accounts.add(person, email, name, false, clock.instant()));
    }

    /// Opens an account that anybody may use where this is a demonstration.
    @Transactional
    public Opening openInvented(PersonId person, EmailAddress email, String name) {
        return opened(person, accounts.add(person, email, name, true, clock.instant()));
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

    /// Gives a person's account a new password. The hashing is outside any transaction: it may
    /// wait.
    public PasswordChange setPassword(PersonId person, String password) {
        var known = transactions.execute(_ -> accounts.find(person).map(Account::name).orElse(""));
        var refusal = PasswordRules.refusal(password, List.of(known.split(" ")));
        if (refusal.isPresent()) return new PasswordChange.Refused(refusal.get());
        var hash = passwords.hash(password);
        if (hash.isEmpty()) return new PasswordChange.Busy();
        transactions.executeWithoutResult(
                _ -> {
                    accounts.setPassword(person, hash.get());
                    ledger.write(act("signin.password_changed", person));
                    write(person, News.PASSWORD_CHANGED);
                });
        return new PasswordChange.Changed();
    }

    /// Writes a person a letter about what has become of their account.
    @Transactional
    public void write(PersonId person, News news) {
        accounts.email(person).ifPresent(to -> letters.send(to, news));
    }

    /// Where letters to a person go; nothing when they have no account.
    @Transactional(readOnly = true)
    public Optional<EmailAddress> address(PersonId person) {
        return accounts.email(person);
    }

    /// Whether this is the person's password; nothing when it is too busy to say.
    public Optional<Boolean> isPassword(PersonId person, String password) {
        return passwords.matches(password, transactions.execute(_ -> accounts.password(person)));
    }

    /// Gives the account of a person, if they have one, their other name.
    @Transactional
    public void rename(PersonId person, String name) {
        if (accounts.email(person).isPresent()) accounts.rename(person, name);
    }

    /// Has a person, if they have an account, come in by another address from now on. Both
    /// addresses are told, since one of them may be a stranger's.
    ///
    /// @return false when another account has the address: the transaction must not be kept
    @Transactional
    public boolean readdress(PersonId person, EmailAddress address) {
        var before = accounts.email(person);
        if (before.isEmpty()) return true;
        if (!accounts.readdress(person, address)) return false;
        letters.send(before.get(), News.ADDRESS_CHANGED);
        letters.send(address, News.ADDRESS_CHANGED);
        ledger.write(act("signin.address_changed", person));
        return true;
    }

    /// Closes the account: the next request of every open session is refused.
    @Transactional
    public void close(PersonId person) {
        accounts.disable(person, Optional.of(clock.instant()));
        ledger.write(act("signin.account_closed", person));
    }

    /// Opens a closed account again.
    @Transactional
    public void reopen(PersonId person) {
        accounts.disable(person, Optional.empty());
        ledger.write(act("signin.account_reopened", person));
    }

    /// The account as it stands; nothing when there is none or it is closed.
    @Transactional(readOnly = true)
    public Optional<Account> find(PersonId person) {
        return accounts.find(person);
    }

    /// How an account stands, open or closed, as colleagues may know it.
    public record Standing(PersonId person, EmailAddress email, boolean open) {}

    /// How the accounts of these people stand; whoever has none is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Standing> standings(Collection<PersonId> people) {
        return accounts.standings(people).stream()
                .collect(toMap(Standing::person, Function.identity()));
    }

    private Opening opened(PersonId person, boolean added) {
        if (!added) return new Opening.AddressTaken();
        ledger.write(act("signin.account_opened", person));
        return new Opening.Opened();
    }

    private static Act act(String verb, PersonId person) {
        return new Act(verb, new Thing("account", person.value()), Set.of(), Map.of());
    }
}
