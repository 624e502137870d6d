package org.verger.sweeps;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.verger.notices.LetterFiles;
import org.verger.parts.Dates;

import java.time.Clock;
import java.time.LocalTime;

/// Takes the letters away that lay in the outbox folder for long, once a night: without a mail
/// server nothing else does.
@Configuration(proxyBeanMethods = false)
class SweepLetters {
    private static final Logger LOG = LoggerFactory.getLogger(SweepLetters.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> sweepOldLetters(LetterFiles letters, Clock clock) {
        return Tasks.recurring("sweep-letters", Schedules.daily(Dates.SCHOOL_TIME, AT_NIGHT))
                .execute((_, _) -> report(letters.sweep(clock.instant())));
    }

    private static void report(int swept) {
        if (swept > 0) LOG.info("{} old letters of the outbox folder are gone", swept);
    }
}
