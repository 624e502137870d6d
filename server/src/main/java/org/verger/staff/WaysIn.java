package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.PersonId;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.providers.Bindings;
import org.verger.signin.Account;
import org.verger.signin.Accounts;
import org.verger.signin.SecondProofs;
import org.verger.signin.SignIn;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may be asked of the ways by which a colleague comes in.
@Service
public class WaysIn {
    private final Staff staff;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Codes codes;
    private final Passkeys passkeys;
    private final SecondProofs seconds;
    private final Bindings bindings;
    private final Ledger ledger;

    WaysIn(
            Staff staff,
            Accounts accounts,
            SignIn signIn,
            Codes codes,
            Passkeys passkeys,
            SecondProofs seconds,
            Bindings bindings,
            Ledger ledger) {
        this.staff = staff;
        this.accounts = accounts;
        this.signIn = signIn;
        this.codes = codes;
        this.passkeys = passkeys;
        this.seconds = seconds;
        this.bindings = bindings;
        this.ledger = ledger;
    }

    /// What somebody can show to prove who they are; the things themselves nobody sees.
    ///
    /// @param elsewhere how many accounts of other providers are bound to theirs
    public record Means(boolean password, boolean codes, int passkeys, int elsewhere) {
        /// Whether they set up something beside a password.
        public boolean hasSecond() {
            return codes || passkeys > 0;
        }
    }

    /// What a colleague can show.
    @Transactional(readOnly = true)
    public Means means(PersonId person) {
        return new Means(
                accounts.find(person).filter(Account::hasPassword).isPresent(),
                codes.areSetUp(person),
                passkeys.list(person).size(),
                bindings.list(person).size());
    }

    /// Sends a colleague a link, to their own address and nowhere else: whoever asks never sees it.
    @Transactional
    public Outcome sendLink(PersonId person) {
        var account = staff.get(person).account();
        if (account.filter(Accounts.Standing::open).isEmpty()) {
            return new Outcome.Refused(List.of(Refusal.NO_OPEN_ACCOUNT));
        }
        signIn.sendLinkTo(person, account.get().email());
        ledger.write(new Act("link.sent", new Thing("person", person.value()), Set.of(), Map.of()));
        return new Outcome.Done();
    }

    /// Keeps a colleague out from the next request on.
    @Transactional
    public Outcome close(PersonId person) {
        return unlessRefused(person, () -> accounts.close(person));
    }

    /// Lets a colleague in again.
    @Transactional
    public Outcome reopen(PersonId person) {
        return unlessRefused(person, () -> accounts.reopen(person));
    }

    /// Takes away the codes and passkeys of somebody who lost them: they come in with what is left
    /// and set up new ones.
    @Transactional
    public Outcome forgetSecond(PersonId person) {
        return unlessRefused(person, () -> seconds.forget(person));
    }

    private Outcome unlessRefused(PersonId person, Runnable work) {
        var against = staff.againstChanging(staff.get(person));
        if (!against.isEmpty()) return new Outcome.Refused(against);
        work.run();
        return new Outcome.Done();
    }
}
