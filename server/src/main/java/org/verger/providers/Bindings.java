package org.verger.providers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.signin.AccountKey;
import org.verger.signin.Accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may be asked of the ties between accounts here and people at a provider. Each that is made
/// or removed is told to its person by letter.
@Service
public class Bindings {
    private final BindingStore bindings;
    private final Accounts accounts;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final Clock clock;

    Bindings(
            BindingStore bindings,
            Accounts accounts,
            Ledger ledger,
            TransactionOperations transactions,
            Clock clock) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// With which provider, and since when.
    public record Binding(String issuer, Instant since) {}

    /// A person's bindings, oldest first.
    @Transactional(readOnly = true)
    public List<Binding> list(PersonId person) {
        return bindings.list(person);
    }

    /// Takes one of a person's bindings away.
    ///
    /// @throws NotFound when they have none with that provider
    @Transactional
    public void remove(PersonId person, String issuer) {
        if (!bindings.remove(person, issuer)) {
            throw new NotFound("the binding of person " + person);
        }
        ledger.write(act("signin.provider_unbound", person));
        accounts.write(person, Accounts.News.PROVIDER_UNBOUND);
    }

    /// Binds an account to an identity; false when either is bound already.
    boolean add(AccountKey account, Identity identity) {
        return Boolean.TRUE.equals(
                transactions.execute(
                        _ -> {
                            if (!bindings.add(account, identity, clock.instant())) return false;
                            ledger.write(act("signin.provider_bound", account.person()));
                            accounts.write(account.person(), Accounts.News.PROVIDER_BOUND);
                            return true;
                        }));
    }

    private static Act act(String verb, PersonId person) {
        return new Act(verb, new Thing("account", person.value()), Set.of(), Map.of());
    }
}
