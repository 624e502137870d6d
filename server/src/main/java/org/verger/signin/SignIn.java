package org.verger.signin;

import org.springframework.stereotype.Service;

/// The ways in. Each proves who somebody is and gives no right.
@Service
public class SignIn {
    private final Doors doors;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SignInSettings settings;

    SignIn(Doors doors, Passwords passwords, Throttle throttle, SignInSettings settings) {
        this.doors = doors;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
    }

    /// With address and password. An address that nobody has costs the same time and gets the same
    /// answer as a wrong password.
    public SignInAnswer withPassword(EmailAddress email, String password) {
        var until = throttle.take("password", email.value());
        if (until.isPresent()) return new SignInAnswer.Wait(until.get());
        var found = doors.byEmail(email);
        var right = passwords.matches(password, found.flatMap(Doors.Found::password));
        if (right.isEmpty()) {
            throttle.giveBack("password", email.value());
            return new SignInAnswer.Busy();
        }
        if (!right.get()) return new SignInAnswer.Wrong();
        throttle.giveBack("password", email.value());
        return new SignInAnswer.In(found.orElseThrow().key());
    }

    /// As one of the invented people, with no proof at all: only where this is a demonstration, and
    /// only as one of them.
    public SignInAnswer asInvented(AccountKey account) {
        boolean offered =
                settings.demo()
                        && doors.demonstration().stream()
                                .anyMatch(one -> one.key().equals(account));
        return offered ? new SignInAnswer.In(account) : new SignInAnswer.Wrong();
    }
}
