package org.verger.signin;

import org.springframework.stereotype.Component;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.people.EmailAddress;
import org.verger.proofs.LinkToken;

import java.net.URI;

/// The letters about signing in: a link or a few plain sentences, nobody's name, nothing of the
/// school's.
@Component
class Letters {
    private static final String IF_NOT_YOU =
            """


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
                    case ACCOUNT_OPENED ->
                            new Letter(
                                    to,
                                    "You can sign in to Verger",
                                    welcome(settings.publicUrl().resolve("/sign-in")));
                    case PASSWORD_CHANGED ->
                            changed(
                                    to,
                                    "Your password was changed",
                                    "The password of your Verger account was changed, and you were"
                                            + " signed out everywhere else.");
                    case PROVIDER_BOUND ->
                            changed(
                                    to,
                                    "A new way to sign in to Verger",
                                    "Somebody signed in to your Verger account with an account that"
                                            + " they have elsewhere, such as Microsoft's or"
                                            + " Google's. From now on that account lets them in."
                                            + " Your account page shows it, and lets you remove"
                                            + " it.");
                    case PROVIDER_UNBOUND ->
                            changed(
                                    to,
                                    "A way to sign in was removed",
                                    "An account elsewhere, such as Microsoft's or Google's, was"
                                            + " removed from your Verger account.");
                    case PASSKEY_ADDED ->
                            changed(
                                    to,
                                    "A passkey was added",
                                    "A passkey was added to your Verger account. It lets its owner"
                                            + " in without a password. Your account page shows it,"
                                            + " and lets you remove it.");
                    case PASSKEY_REMOVED ->
                            changed(
                                    to,
                                    "A passkey was removed",
                                    "A passkey was removed from your Verger account.");
                    case CODES_SET_UP ->
                            changed(
                                    to,
                                    "Codes from a phone were set up",
                                    "Codes from a phone were set up for your Verger account, with"
                                            + " new recovery codes. You are asked for one when you"
                                            + " sign in.");
                    case RECOVERY_CODES_RENEWED ->
                            changed(
                                    to,
                                    "New recovery codes were made",
                                    "New recovery codes were made for your Verger account. The old"
                                            + " ones no longer work.");
                    case ADDRESS_CHANGED ->
                            changed(
                                    to,
                                    "The address of your account was changed",
                                    "A colleague who looks after accounts changed the e-mail"
                                            + " address of your Verger account. Links to sign in go"
                                            + " to the new one from now on, and you were signed out"
                                            + " everywhere.");
                    case SECOND_REMOVED ->
                            changed(
                                    to,
                                    "Your second proof was removed",
                                    "A colleague who looks after accounts removed the codes and"
                                            + " passkeys of your Verger account. Set up new ones on"
                                            + " your account page.");
                });
    }

    private static String welcome(URI signIn) {
        return """
        Your school uses Verger for what it publishes, and an account was opened for you with this address. To come in, open this page and have a link sent to you:

        %s

        Once you are in, your account page lets you choose a password or a passkey.
        """
                .formatted(signIn);
    }

    private static Letter changed(EmailAddress to, String subject, String what) {
        return new Letter(to, subject, what + IF_NOT_YOU);
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
