package org.verger.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/// The way out of the house: by SMTP to a mail server, or where there is none into the outbox
/// folder, a file a letter.
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailRoad {
    /// What became of a try.
    enum Outcome {
        TAKEN,
        REFUSED_FOR_GOOD,
        NOT_NOW
    }

    private static final Logger LOG = LoggerFactory.getLogger(MailRoad.class);
    private static final String PATIENCE_IN_MS = "10000";

    private final MailSettings.Smtp smtp;
    private final String bounces;
    private final Path outbox;
    private final Clock clock;

    MailRoad(MailSettings settings, HomeSettings home, Clock clock) {
        this.smtp = settings.smtp();
        this.bounces = settings.bounces().address();
        this.outbox = home.folder().resolve("outbox");
        this.clock = clock;
    }

    /// Hands a letter over. A reason may quote the address, so only its kind is logged.
    Outcome take(LetterId id, Letter letter) {
        try {
            var back = ReturnAddress.to(id);
            if (smtp.isSet()) Transport.send(message(letter, back, session(back)));
            else keep(id, message(letter, back, Session.getInstance(new Properties())));
            return Outcome.TAKEN;
        } catch (SendFailedException e) {
            LOG.warn("letter {} was refused: {}", id, e.getClass().getSimpleName());
            return e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0
                    ? Outcome.NOT_NOW
                    : Outcome.REFUSED_FOR_GOOD;
        } catch (MessagingException | IOException e) {
            LOG.warn("letter {} was not taken: {}", id, e.getClass().getSimpleName());
            return Outcome.NOT_NOW;
        }
    }

    /// Whether there is a mail server at all.
    boolean leadsOut() {
        return smtp.isSet();
    }

    /// Where a letter lies that no mail server was there for.
    Path file(LetterId id) {
        return outbox.resolve(id + ".eml");
    }

    /// Takes away the letters that were put there before this time, and says how many.
    int clear(Instant before) {
        if (!Files.isDirectory(outbox)) return 0;
        try (var files = Files.newDirectoryStream(outbox, "*.{eml,half}")) {
            int gone = 0;
            for (var file : files) {
                boolean isOld = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (isOld && Files.deleteIfExists(file)) gone++;
            }
            return gone;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MimeMessage message(Letter letter, ReturnAddress back, Session session)
            throws MessagingException {
        var message = new Numbered(session, back.token() + "@" + domain());
        message.setFrom(new InternetAddress(smtp.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.stop().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setText(letter.text(), "UTF-8");
        return message;
    }

    private void keep(LetterId id, MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(outbox);
        var half = outbox.resolve(id + ".half");
        try (var file = Files.newOutputStream(half)) {
            message.writeTo(file);
        }
        var _ = Files.move(half, file(id), StandardCopyOption.ATOMIC_MOVE);
    }

    private Session session(ReturnAddress back) {
        var how = new Properties();
        how.setProperty("mail.smtp.host", smtp.host());
        how.setProperty("mail.smtp.port", String.valueOf(smtp.port()));
        // the machine's own name is not asked for: that can take long, and tells what it is called
        how.setProperty("mail.smtp.localhost", domain());
        if (!bounces.isEmpty()) how.setProperty("mail.smtp.from", back.at(bounces));
        how.setProperty("mail.smtp.starttls.enable", "true");
        how.setProperty("mail.smtp.connectiontimeout", PATIENCE_IN_MS);
        how.setProperty("mail.smtp.timeout", PATIENCE_IN_MS);
        how.setProperty("mail.smtp.writetimeout", PATIENCE_IN_MS);
        if (smtp.username().isEmpty()) return Session.getInstance(how);
        how.setProperty("mail.smtp.auth", "true");
        how.setProperty("mail.smtp.starttls.required", "true");
        return Session.getInstance(how, new KnownAs(smtp));
    }

    private String domain() {
        return smtp.from().replaceFirst(".*@", "");
    }

    /// A message whose number tells which letter it is: whoever cannot deliver it quotes that.
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }

    /// Signs in to the mail server.
    private static final class KnownAs extends jakarta.mail.Authenticator {
        private final MailSettings.Smtp smtp;

        KnownAs(MailSettings.Smtp smtp) {
            this.smtp = smtp;
        }

        @Override
        protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
            return new jakarta.mail.PasswordAuthentication(smtp.username(), smtp.password());
        }
    }
}
