package org.verger.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;

import java.time.Duration;

/// Gives an event to its listener again when that failed, or died with its node; a limited number
/// of times, and beyond that the log raises the alarm until somebody looks.
@Configuration(proxyBeanMethods = false)
class Resubmission {
    private static final Logger LOG = LoggerFactory.getLogger(Resubmission.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int MOST_ATTEMPTS = 20;

    /// No listener is at work so long: its node has died.
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> resubmitFailedEvents(
            EventPublicationRegistry begun, FailedEventPublications failed) {
        return Tasks.recurring("resubmit-failed-events", FixedDelay.of(EVERY))
                .execute((_, _) -> takeUp(begun, failed));
    }

    static void takeUp(EventPublicationRegistry begun, FailedEventPublications failed) {
        begun.markStalePublicationsFailed(Resubmission::deadAfter);
        failed.resubmit(
                ResubmissionOptions.defaults()
                        .withMinAge(EVERY)
                        .withFilter(Resubmission::isWorthAnotherTry));
    }

    /// Zero is for ever.
    private static Duration deadAfter(EventPublication.Status status) {
        return switch (status) {
            case PUBLISHED, PROCESSING, RESUBMITTED -> DEAD_AFTER;
            case FAILED, COMPLETED -> Duration.ZERO;
        };
    }

    private static boolean isWorthAnotherTry(EventPublication publication) {
        if (publication.getCompletionAttempts() < MOST_ATTEMPTS) return true;
        LOG.error(
                "A listener failed {} times over event {} of {}: somebody must look",
                publication.getCompletionAttempts(),
                publication.getIdentifier(),
                publication.getEvent().getClass().getSimpleName());
        return false;
    }
}
