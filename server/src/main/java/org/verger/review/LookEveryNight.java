package org.verger.review;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.blobs.Leftovers;
import org.verger.parts.Dates;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/// Has each school look, as a day begins, whether what is out may still be. Schools are looked at
/// one by one, so that one that fails is tried again and holds up no other.
@Component
class LookEveryNight {
    /// Which school: ids only.
    record Due(UUID trust, UUID school) implements Serializable {
        private void inScope(Runnable work) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER).run(work);
        }
    }

    private static final TaskDescriptor<Due> LOOK = TaskDescriptor.of("look-again", Due.class);
    private static final LocalTime AS_THE_DAY_BEGINS = LocalTime.of(0, 1);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final Leftovers files;
    private final Trusts trusts;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    LookEveryNight(
            Leftovers files,
            Trusts trusts,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.files = files;
        this.trusts = trusts;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// A child is shown in a photo, so a trust without files shows none.
    void everySchool() {
        files.trusts().forEach(this::everySchoolOf);
    }

    void everySchoolOf(TrustId trust) {
        new Scope(trust, Set.of(), Actor.Machine.VERGER)
                .call(trusts::schools)
                .forEach(school -> soon(new Due(trust.value(), school.value())));
    }

    private void soon(Due due) {
        boolean _ =
                scheduler
                        .getObject()
                        .schedule(
                                LOOK.instance(due.school.toString())
                                        .data(due)
                                        .scheduledTo(clock.instant()),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    @Configuration(proxyBeanMethods = false)
    static class Looking {
        @Bean
        RecurringTask<Void> everySchoolEveryNight(LookEveryNight look) {
            return Tasks.recurring(
                            "look-every-night",
                            Schedules.daily(Dates.SCHOOL_TIME, AS_THE_DAY_BEGINS))
                    .execute((_, _) -> look.everySchool());
        }

        @Bean
        OneTimeTask<Due> oneSchoolAgain(StillAllowed still) {
            return Tasks.oneTime(LOOK)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(still::lookAgain));
        }
    }
}
