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
    static final String LINK_NO_GOOD =
            "That link was used already or is more than a quarter of an hour old. Ask for a new"
                    + " one";
    static final String CODE = "Enter the six digits that your phone shows";
    static final String WRONG_CODE =
            "That code is not right, or it was used already. Wait for the next one and try again";
    static final String WRONG_RECOVERY =
            "That is not one of your recovery codes, or it was used already";
    static final String WRONG_PASSWORD = "That is not your password";
    static final String PASSKEY_NAME =
            "Nothing was changed: give the passkey a name of 1 to 60 characters";
    static final String NOT_YET = "That link has not been used yet in this browser";
    static final String BUSY =
            "Many people are signing in at this moment. Wait a minute and try again";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private SignInWords() {}

    /// Rounded up to the minute, so that who waits as long as they are told does not wait in vain.
    static String waitUntil(Instant until) {
        return "There were too many tries. You can try again from %s. A passkey or a link by e-mail works straight away"
                .formatted(time(until));
    }

    /// The same of codes, beside which no link counts.
    static String waitForCode(Instant until) {
        return "There were too many tries. You can try again from %s. A passkey works straight away"
                .formatted(time(until));
    }

    static String waitForLink(Instant until) {
        return "Several links were sent already. Look for them in your letters and in the junk folder; you can have another from %s"
                .formatted(time(until));
    }

    private static String time(Instant until) {
        return TIME.format(until.plusSeconds(59));
    }
}
