package org.verger.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The mailbox to which letters come back that could not be delivered. What it understands it takes
/// out; everything else is left there for a person, marked as read.
@Component
class BounceBox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceBox.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;
    private static final String PATIENCE_IN_MS = "10000";

    private final MailSettings.Bounces settings;
    private final Notices notices;

    BounceBox(MailSettings settings, Notices notices) {
        this.settings = settings.bounces();
        this.notices = notices;
    }

    /// Reads what came since the last time, if there is a mailbox at all.
    void read() {
        if (settings.host().isEmpty()) return;
        try (var store = Session.getInstance(how()).getStore()) {
            store.connect(settings.username(), settings.password());
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                var fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (var message : Arrays.asList(fresh).subList(0, Math.min(AT_ONCE, fresh.length)))
                    read(message);
            }
        } catch (MessagingException e) {
            LOG.warn("the mailbox for bounces was not read: {}", e.getClass().getSimpleName());
        }
    }

    /// It is marked as read once what it says is noted, and not before: while the database is away
    /// it stays unread and is looked at again. Noting it twice is harmless.
    private void read(Message message) throws MessagingException {
        var undelivered = undelivered(message);
        undelivered.ifPresent(this::note);
        if (undelivered.isPresent()) message.setFlag(Flags.Flag.DELETED, true);
        message.setFlag(Flags.Flag.SEEN, true);
    }

    /// One that cannot be read says nothing, stays, and does not keep us from the others.
    private static Optional<ReturnAddress> undelivered(Message message) {
        try {
            return DeliveryReport.undelivered(message);
        } catch (MessagingException | IOException e) {
            LOG.warn("a message was not read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void note(ReturnAddress undelivered) {
        new Scope(undelivered.trust(), Set.of(), Actor.Machine.VERGER)
                .run(() -> notices.bounced(undelivered.letter()));
    }

    private Properties how() {
        var protocol = settings.tls() ? "imaps" : "imap";
        var how = new Properties();
        how.setProperty("mail.store.protocol", protocol);
        how.setProperty("mail." + protocol + ".host", settings.host());
        how.setProperty("mail." + protocol + ".port", String.valueOf(settings.port()));
        // else to fetch a message would mark it as read
        how.setProperty("mail." + protocol + ".peek", "true");
        how.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE_IN_MS);
        how.setProperty("mail." + protocol + ".timeout", PATIENCE_IN_MS);
        return how;
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        RecurringTask<Void> readBounces(BounceBox box) {
            return Tasks.recurring("read-bounces", FixedDelay.of(EVERY))
                    .execute((_, _) -> box.read());
        }
    }
}
