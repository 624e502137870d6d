package org.verger.signin;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.EmailAddress;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.proofs.Codes;
import org.verger.proofs.LinkToken;
import org.verger.proofs.Links;
import org.verger.proofs.Passwords;
import org.verger.proofs.Throttle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/// The ways in. Each proves who somebody is and gives no right.
@Service
public class SignIn {
    private final Doors doors;
    private final Accounts accounts;
    private final Letters letters;
    private final Proofs proofs;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final SignInSettings settings;
    private final ExecutorService meanwhile = Executors.newVirtualThreadPerTaskExecutor();

    SignIn(
            Doors doors,
            Accounts accounts,
            Letters letters,
            Passwords passwords,
            Codes codes,
            Links links,
            Throttle throttle,
            Ledger ledger,
            TransactionOperations transactions,
            SignInSettings settings) {
        this.doors = doors;
        this.accounts = accounts;
        this.letters = letters;
        this.proofs = new Proofs(passwords, codes, links, throttle);
        this.ledger = ledger;
        this.transactions = transactions;
        this.settings = settings;
    }

    private record Proofs(Passwords passwords, Codes codes, Links links, Throttle throttle) {}

    /// With address and password. An address that nobody has costs the same time and gets the same
    /// answer as a wrong password.
    ///
    /// @param place the network address that the try comes from: what goes wrong there is counted,
    ///   and the right password lets in all the same
    public SignInAnswer withPassword(EmailAddress email, String password, String place) {
        var until = proofs.throttle().take("password", email.value());
        var found = doors.byEmail(email);
        if (until.isPresent()) {
            found.ifPresent(one -> note(one.key(), "signin.held_back"));
            return new SignInAnswer.Wait(until.get());
        }
        var right = proofs.passwords().matches(password, found.flatMap(Doors.Found::password));
        if (right.isPresent() && !right.get()) return wrongFrom(place);
        proofs.throttle().giveBack("password", email.value());
        if (right.isEmpty()) return new SignInAnswer.Busy();
        return in(found.orElseThrow().key());
    }

    /// Known and unknown addresses count alike: else the answer would tell which are known.
    private SignInAnswer wrongFrom(String place) {
        var until = proofs.throttle().take(Throttle.FROM_A_PLACE, "wrong from", place);
        return until.isPresent() ? new SignInAnswer.Wait(until.get()) : new SignInAnswer.Wrong();
    }

    /// With a code from the phone, by somebody who has shown something else before.
    public SignInAnswer withCode(AccountKey account, String code) {
        return guessed("code", account, () -> proofs.codes().use(account.person(), code));
    }

    /// With one of the recovery codes, by somebody who has shown something else before.
    public SignInAnswer withRecoveryCode(AccountKey account, String code) {
        return guessed(
                "recovery", account, () -> proofs.codes().useRecovery(account.person(), code));
    }

    /// With a link that was sent by mail, by pressing the button on its page.
    public SignInAnswer withLink(LinkToken token) {
        var trust = new Scope(token.trust(), Set.of(), Actor.Machine.VERGER);
        return trust.call(() -> proofs.links().use(token))
                .map(person -> in(new AccountKey(token.trust(), person)))
                .orElse(new SignInAnswer.Wrong());
    }

    /// With a passkey whose owner the device has just proved.
    public SignInAnswer withPasskey(AccountKey owner) {
        return in(owner);
    }

    /// With a provider's word, by somebody to whom it is bound.
    public SignInAnswer withProvider(AccountKey bound) {
        return in(bound);
    }

    /// The open account with this address. Only for whoever has shown that the address is theirs.
    public Optional<AccountKey> accountAt(EmailAddress proved) {
        return doors.byEmail(proved).map(Doors.Found::key);
    }

    /// As one of the invented people, with no proof at all: only where this is a demonstration, and
    /// only as one of them.
    public SignInAnswer asInvented(AccountKey account) {
        boolean offered =
                settings.demo()
                        && doors.demonstration().stream()
                                .anyMatch(one -> one.key().equals(account));
        return offered ? in(account) : new SignInAnswer.Wrong();
    }

    /// With the password once more, by somebody who is signed in.
    public SignInAnswer withPasswordAgain(AccountKey account, String password) {
        return guessed(
                "password again",
                account,
                () -> accounts.isPassword(account.person(), password).orElse(false));
    }

    /// Sends a link to the address if somebody has an open account with it. Whoever asks learns
    /// nothing, neither from the answer nor from its time: whether anybody has that address is
    /// looked up meanwhile, and the letter is written then.
    public void sendLink(EmailAddress email) {
        if (proofs.throttle().take("link", email.value()).isPresent()) return;
        meanwhile.execute(
                () ->
                        doors.byEmail(email)
                                .map(Doors.Found::key)
                                .ifPresent(
                                        key ->
                                                acting(key)
                                                        .run(
                                                                () ->
                                                                        sendLinkTo(
                                                                                key.person(),
                                                                                email))));
    }

    /// Sends a link to somebody of the running scope's trust, because a colleague asked for one.
    public void sendLinkTo(PersonId person, EmailAddress email) {
        transactions.executeWithoutResult(
                _ -> letters.sendLink(email, proofs.links().make(person)));
    }

    @PreDestroy
    void finish() {
        meanwhile.close();
    }

    private SignInAnswer guessed(String kind, AccountKey account, BooleanSupplier check) {
        var until = proofs.throttle().take(kind, account.person().toString());
        if (until.isPresent()) {
            note(account, "signin.held_back");
            return new SignInAnswer.Wait(until.get());
        }
        if (!account.scope().call(check::getAsBoolean)) return new SignInAnswer.Wrong();
        proofs.throttle().giveBack(kind, account.person().toString());
        return in(account);
    }

    private SignInAnswer in(AccountKey account) {
        note(account, "signin.signed_in");
        return new SignInAnswer.In(account);
    }

    private void note(AccountKey account, String verb) {
        var act = new Act(verb, new Thing("account", account.person().value()), Set.of(), Map.of());
        acting(account).run(() -> transactions.executeWithoutResult(_ -> ledger.write(act)));
    }

    private static Scope acting(AccountKey account) {
        PersonId person = account.person();
        return new Scope(account.trust(), Set.of(), new Actor.Someone(person, "", Set.of()));
    }
}
