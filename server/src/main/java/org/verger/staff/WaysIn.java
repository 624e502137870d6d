package org.verger.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.Accounts;
import org.verger.signin.SignIn;

import java.util.List;

/// What may be asked of the ways by which a colleague comes in.
@Service
public class WaysIn {
    private final Staff staff;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Codes codes;
    private final Passkeys passkeys;

    WaysIn(Staff staff, Accounts accounts, SignIn signIn, Codes codes, Passkeys passkeys) {
        this.staff = staff;
        this.accounts = accounts;
        this.signIn = signIn;
        this.codes = codes;
        this.passkeys = passkeys;
    }

    /// Whether a colleague has set up something beside a password.
    @Transactional(readOnly = true)
    public boolean hasSecond(PersonId person) {
        return codes.areSetUp(person) || !passkeys.list(person).isEmpty();
    }

    /// Sends a colleague a link, to their own address and nowhere else: whoever asks never sees it.
    public Outcome sendLink(PersonId person) {
        var account = staff.get(person).account();
        if (account.filter(Accounts.Standing::open).isEmpty()) {
            return new Outcome.Refused(List.of(Refusal.NO_OPEN_ACCOUNT));
        }
        signIn.sendLinkTo(person, account.get().email());
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
        return unlessRefused(
                person,
                () -> {
                    if (codes.areSetUp(person)) codes.remove(person);
                    passkeys.list(person).forEach(key -> passkeys.remove(person, key.id()));
                });
    }

    private Outcome unlessRefused(PersonId person, Runnable work) {
        var against = staff.againstChanging(staff.get(person));
        if (!against.isEmpty()) return new Outcome.Refused(against);
        work.run();
        return new Outcome.Done();
    }
}
