package org.verger.signin;

import org.springframework.stereotype.Component;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.people.EmailAddress;
import org.verger.proofs.LinkToken;

import java.net.URI;

/// The letters about signing in: a link or a plain sentence, nobody's name, nothing of the
/// school's.
@Component
class Letters {
    private static final String PASSWORD =
            """
            The password of your Verger account was changed, and you were signed out everywhere else.

            If it was not you, ask the person who looks after Verger at your school straight away.
            """;

    private static final String BOUND =
            """
            Somebody signed in to your Verger account with an account that they have elsewhere, such as Microsoft's or Google's. From now on that account lets them in. Your account page shows it, and lets you remove it.

            If it was not you, ask the person who looks after Verger at your school straight away.
            """;
    private static final String UNBOUND =
            """
            An account elsewhere, such as Microsoft's or Google's, was removed from your Verger account.

            If it was not you, ask the person who looks after Verger at your school straight away.
            """;

    private final Notices notices;
    private final SignInSettings settings;

    Letters(Notices notices, SignInSettings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    void sendLink(EmailAddress to, LinkToken token) {
        var address = settings.publicUrl().resolve("/sign-in/link/" + token.text());
        send(new Letter(to, "Your link to sign in", link(address)));
    }

    void send(EmailAddress to, Accounts.News news) {
        send(
                switch (news) {
                    case PASSWORD_CHANGED -> new Letter(to, "Your password was changed", PASSWORD);
                    case PROVIDER_BOUND -> new Letter(to, "A new way to sign in to Verger", BOUND);
                    case PROVIDER_UNBOUND ->
                            new Letter(to, "A way to sign in was removed", UNBOUND);
                });
    }

    private void send(Letter letter) {
        var _ = notices.send(letter);
    }

    private static String link(URI address) {
        return """
        Here is the link that was asked for. It lets you sign in to Verger, once, within a quarter of an hour:

        %s

        If you did not ask for it, you need do nothing: without pressing the button on that page nothing happens.
        """
                .formatted(address);
    }
}
