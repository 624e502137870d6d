package org.verger.signin;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The ways in. Each proves who somebody is and gives no right.
@Service
public class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Doors doors;
    private final Accounts accounts;
    private final Letters letters;
    private final Proofs proofs;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final SignInSettings settings;
    private final ExecutorService meanwhile =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().uncaughtExceptionHandler(SignIn::lost).factory());

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
    ///   and the right password lets in all the same, until it is this account that was tried from
    ///   there too often, or so much goes wrong there that it is a flood
    public SignInAnswer withPassword(EmailAddress email, String password, String place) {
        var flooded = proofs.throttle().take(Throttle.LOOKED_AT, "looked at", place);
        if (flooded.isPresent()) return new SignInAnswer.Wait(flooded.get());
        var until = tried("password", email, place);
        var found = doors.byEmail(email);
        if (until.isPresent()) {
            found.ifPresent(one -> note(one.key(), "signin.held_back"));
            return new SignInAnswer.Wait(until.get());
        }
        var right = proofs.passwords().matches(password, found.flatMap(Doors.Found::password));
        if (right.isPresent() && !right.get()) return wrongFrom(place);
        giveBack("password", email, place);
        proofs.throttle().giveBack(Throttle.LOOKED_AT, "looked at", place);
        if (right.isEmpty()) return new SignInAnswer.Busy();
        return in(found.orElseThrow().key());
    }

    /// Counts a try at an address from a place, then one at that address from anywhere.
    private Optional<Instant> tried(String kind, EmailAddress email, String place) {
        return proofs.throttle()
                .take(kind, email.value() + ' ' + place)
                .or(() -> proofs.throttle().take(Throttle.FROM_EVERYWHERE, kind, email.value()));
    }

    private void giveBack(String kind, EmailAddress email, String place) {
        proofs.throttle().giveBack(kind, email.value() + ' ' + place);
        proofs.throttle().giveBack(Throttle.FROM_EVERYWHERE, kind, email.value());
    }

    /// Known and unknown addresses count alike: else the answer would tell which are known.
    private SignInAnswer wrongFrom(String place) {
        var until = proofs.throttle().take(Throttle.FROM_A_PLACE, "wrong from", place);
        return until.isPresent() ? new SignInAnswer.Wait(until.get()) : new SignInAnswer.Wrong();
    }

    /// With a code from the phone, by somebody who has shown something else before.
    public SignInAnswer withCode(AccountKey account, String code) {
        return guessed(
                "code", account, () -> Optional.of(proofs.codes().use(account.person(), code)));
    }

    /// With one of the recovery codes, by somebody who has shown something else before.
    public SignInAnswer withRecoveryCode(AccountKey account, String code) {
        return guessed(
                "recovery",
                account,
                () -> Optional.of(proofs.codes().useRecovery(account.person(), code)));
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
                "password again", account, () -> accounts.isPassword(account.person(), password));
    }

    /// Sends a link to the address if somebody has an open account with it. Whoever asks learns
    /// nothing, neither from the answer nor from its time: whether anybody has that address is
    /// looked up meanwhile, and the letter is written then.
    ///
    /// @param place the network address that asks: what is asked from elsewhere takes nothing from
    ///   it
    public void sendLink(EmailAddress email, String place) {
        if (tried("link", email, place).isEmpty()) sendMeanwhile(email);
    }

    private void sendMeanwhile(EmailAddress email) {
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

    private static void lost(Thread thread, Throwable why) {
        LOG.error("A link to sign in could not be sent: whoever asked has to ask again", why);
    }

    /// Sends a link to somebody of the running scope's trust, because a colleague asked for one.
    public void sendLinkTo(PersonId person, EmailAddress email) {
        transactions.executeWithoutResult(
                _ -> letters.sendLink(email, proofs.links().make(person)));
    }

    /// Sends somebody who is signed in a link to their own address, as a fresh proof.
    ///
    /// @return until when they have to wait; nothing when a link is on its way
    public Optional<Instant> sendLinkAgain(AccountKey account, String place) {
        var to = account.scope().call(() -> accounts.address(account.person())).orElseThrow();
        var until = tried("link", to, place);
        if (until.isEmpty()) sendMeanwhile(to);
        return until;
    }

    @PreDestroy
    void finish() {
        meanwhile.close();
    }

    /// Notes that somebody ended their visit.
    public void out(AccountKey account) {
        note(account, "signin.signed_out");
    }

    /// Notes that somebody ended their visits on every other device.
    public void outElsewhere(AccountKey account) {
        note(account, "signin.signed_out_elsewhere");
    }

    /// @param check whether the guess is right; nothing when it is too busy to say
    private SignInAnswer guessed(
            String kind, AccountKey account, Supplier<Optional<Boolean>> check) {
        var until = proofs.throttle().take(kind, account.person().toString());
        if (until.isPresent()) {
            note(account, "signin.held_back");
            return new SignInAnswer.Wait(until.get());
        }
        var right = acting(account).call(check::get);
        if (right.isPresent() && !right.get()) return new SignInAnswer.Wrong();
        proofs.throttle().giveBack(kind, account.person().toString());
        if (right.isEmpty()) return new SignInAnswer.Busy();
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
