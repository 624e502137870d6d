package org.verger.signin.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What people are told when they cannot come in. An unknown address and a wrong password get the
/// same words.
final class SignInWords {
    static final String EMAIL = "Enter your e-mail address, like name@school.example";
    static final String PASSWORD = "Enter your password";
    static final String WRONG =
            "The e-mail address or the password is not right. Check both and try again";
    static final String BUSY =
            "Many people are signing in at this moment. Wait a minute and try again";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private SignInWords() {}

    /// Rounded up to the minute, so that who waits as long as they are told does not wait in vain.
    static String waitUntil(Instant until) {
        return "There were too many tries. You can try again from %s. A passkey or a link by e-mail works straight away"
                .formatted(TIME.format(until.plusSeconds(59)));
    }
}
