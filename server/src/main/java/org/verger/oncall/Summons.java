package org.verger.oncall;

import org.springframework.stereotype.Component;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.people.EmailAddress;
import org.verger.platform.Scope;
import org.verger.signin.SignInSettings;

import java.security.SecureRandom;
import java.time.Duration;

/// The letter that calls somebody. It says that they are needed, and nothing of what or whom it is
/// about.
@Component
class Summons {
    private static final int RANDOM = 32;
    private static final String NEEDED =
            """
            Something at your school needs somebody now, and you are next on its on-call list.

            Open this page and press the button to say that you have it:

            %s

            If nobody presses it within %s, the next person is asked. What it is about never stands in an e-mail: you find it in Verger, once you have signed in.
            """;
    private static final String TEST =
            """
            This is a test of your school's on-call list. Nothing has happened.

            Open this page and press the button, as you would if it were not a test:

            %s

            If nobody presses it within %s, the next person is asked.
            """;

    private final SecureRandom random = new SecureRandom();
    private final Notices notices;
    private final SignInSettings settings;

    Summons(Notices notices, SignInSettings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    AlarmStore.Written write(EmailAddress to, AlarmKind kind, Duration patience) {
        var bytes = new byte[RANDOM];
        random.nextBytes(bytes);
        var token = Acknowledgements.Token.of(Scope.current(), bytes);
        var link = settings.publicUrl().resolve("/on-call/answer/" + token.text());
        boolean isTest = kind.equals(AlarmKind.TEST);
        var letter =
                new Letter(
                        to,
                        isTest ? "A test of the on-call list" : "You are needed",
                        (isTest ? TEST : NEEDED).formatted(link, minutes(patience)));
        return new AlarmStore.Written(notices.send(letter), token);
    }

    private static String minutes(Duration patience) {
        long many = patience.toMinutes();
        return many == 1 ? "one minute" : many + " minutes";
    }
}
