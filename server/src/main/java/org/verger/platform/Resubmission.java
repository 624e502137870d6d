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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Gives an event to its listener again when that failed, or died with its node: every few seconds
/// at first, then once an hour without end, since a picture that should come down must not stay up
/// because a disk was full for an evening. Meanwhile [Unfinished] tells people, and the log whoever
/// looks after the server.
@Configuration(proxyBeanMethods = false)
class Resubmission {
    private static final Logger LOG = LoggerFactory.getLogger(Resubmission.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    /// Those that wait for their hour must not keep the others from being read.
    private static final int MOST_AT_ONCE = 100_000;

    private static final Duration AT_LAST_EVERY = Duration.ofHours(1);

    /// No listener is at work so long: its node has died.
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> resubmitFailedEvents(
            EventPublicationRegistry begun, FailedEventPublications failed, Clock clock) {
        return Tasks.recurring("resubmit-failed-events", FixedDelay.of(EVERY))
                .execute((_, _) -> takeUp(begun, failed, clock.instant()));
    }

    static void takeUp(
            EventPublicationRegistry begun, FailedEventPublications failed, Instant now) {
        begun.markStalePublicationsFailed(Resubmission::deadAfter);
        failed.resubmit(
                ResubmissionOptions.defaults()
                        .withMinAge(EVERY)
                        .withBatchSize(MOST_AT_ONCE)
                        .withFilter(event -> isTime(event, now)));
    }

    /// Zero is for ever.
    private static Duration deadAfter(EventPublication.Status status) {
        return switch (status) {
            case PUBLISHED, PROCESSING, RESUBMITTED -> DEAD_AFTER;
            case FAILED, COMPLETED -> Duration.ZERO;
        };
    }

    private static boolean isTime(EventPublication event, Instant now) {
        if (event.getCompletionAttempts() < Unfinished.MANY) return true;
        var last = event.getLastResubmissionDate();
        if (last != null && last.plus(AT_LAST_EVERY).isAfter(now)) return false;
        LOG.error(
                "A listener failed {} times over event {} of {}: somebody must look",
                event.getCompletionAttempts(),
                event.getIdentifier(),
                event.getEvent().getClass().getSimpleName());
        return true;
    }
}
