package org.verger.signin;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.verger.platform.TimeOrderedId;
import org.verger.proofs.LinkToken;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The letters about signing in: a link or a plain sentence, nobody's name, nothing of the
/// school's. They are sent meanwhile, so that no page's time tells whether one was. A letter that
/// fails is asked for again by its reader.
@Component
class Letters {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
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

    private final ExecutorService soon = Executors.newVirtualThreadPerTaskExecutor();
    private final SignInSettings settings;
    private final HomeSettings home;
    private final Clock clock;

    Letters(SignInSettings settings, HomeSettings home, Clock clock) {
        this.settings = settings;
        this.home = home;
        this.clock = clock;
    }

    void sendLink(EmailAddress to, LinkToken token) {
        var address = settings.publicUrl().resolve("/sign-in/link/" + token.text());
        soon.execute(() -> send(to, "Your link to sign in", link(address)));
    }

    void send(EmailAddress to, Accounts.News news) {
        switch (news) {
            case PASSWORD_CHANGED ->
                    soon.execute(() -> send(to, "Your password was changed", PASSWORD));
            case PROVIDER_BOUND ->
                    soon.execute(() -> send(to, "A new way to sign in to Verger", BOUND));
            case PROVIDER_UNBOUND ->
                    soon.execute(() -> send(to, "A way to sign in was removed", UNBOUND));
        }
    }

    @PreDestroy
    void finish() {
        soon.close();
    }

    private void send(EmailAddress to, String subject, String words) {
        try {
            var letter = letter(to, subject, words);
            if (settings.smtp().host().isEmpty()) keep(letter);
            else server().send(letter);
        } catch (MailException | MessagingException | IOException e) {
            // the reason may quote the address, so only its kind is logged
            LOG.warn("a letter about signing in was not sent: {}", e.getClass().getSimpleName());
        }
    }

    private static String link(URI address) {
        return """
        Here is the link that was asked for. It lets you sign in to Verger, once, within a quarter of an hour:

        %s

        If you did not ask for it, you need do nothing: without pressing the button on that page nothing happens.
        """
                .formatted(address);
    }

    private MimeMessage letter(EmailAddress to, String subject, String words)
            throws MessagingException {
        var letter = new MimeMessage(Session.getInstance(new Properties()));
        letter.setFrom(new InternetAddress(settings.smtp().from()));
        letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.value()));
        letter.setSubject(subject, "UTF-8");
        letter.setSentDate(Date.from(clock.instant()));
        letter.setText(words, "UTF-8");
        return letter;
    }

    private void keep(MimeMessage letter) throws IOException, MessagingException {
        var outbox = Files.createDirectories(home.folder().resolve("outbox"));
        try (var file =
                Files.newOutputStream(outbox.resolve(TimeOrderedId.at(clock.instant()) + ".eml"))) {
            letter.writeTo(file);
        }
    }

    private JavaMailSenderImpl server() {
        var smtp = settings.smtp();
        var server = new JavaMailSenderImpl();
        server.setHost(smtp.host());
        server.setPort(smtp.port());
        var how = server.getJavaMailProperties();
        how.setProperty("mail.smtp.starttls.enable", "true");
        how.setProperty("mail.smtp.connectiontimeout", "10000");
        how.setProperty("mail.smtp.timeout", "10000");
        if (!smtp.username().isEmpty()) {
            server.setUsername(smtp.username());
            server.setPassword(smtp.password());
            how.setProperty("mail.smtp.auth", "true");
            how.setProperty("mail.smtp.starttls.required", "true");
        }
        return server;
    }
}
