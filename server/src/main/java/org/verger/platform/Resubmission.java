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

import java.time.Duration;

/// Gives an event whose listener failed to it again, a limited number of times; beyond that the log
/// raises the alarm until somebody looks.
@Configuration(proxyBeanMethods = false)
class Resubmission {
    private static final Logger LOG = LoggerFactory.getLogger(Resubmission.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int MOST_ATTEMPTS = 20;

    @Bean
    RecurringTask<Void> resubmitFailedEvents(FailedEventPublications failed) {
        return Tasks.recurring("resubmit-failed-events", FixedDelay.of(EVERY))
                .execute(
                        (_, _) ->
                                failed.resubmit(
                                        ResubmissionOptions.defaults()
                                                .withMinAge(EVERY)
                                                .withFilter(Resubmission::isWorthAnotherTry)));
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
