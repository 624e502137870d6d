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
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.parts.Dates;
import org.verger.people.Doors;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.AgesChanged;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

/// Has each school look, as a day begins, whether what is out may still be, and soon after somebody
/// put right how old its children are. Schools are looked at one by one, so that one that fails is
/// tried again every few minutes and holds up no other.
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
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Doors doors;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    LookEveryNight(Doors doors, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.doors = doors;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// A school that failed the night before is looked at now, and not when its next try comes.
    void everySchool() {
        doors.everySchool().forEach(this::soon);
    }

    /// A day of birth put right can make a pupil one who is asked themselves: what shows them does
    /// not wait for the night.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void afterAgesChanged(AgesChanged event) {
        soon(event.scope());
    }

    private void soon(Scope school) {
        var due = new Due(school.trust().value(), school.school().value());
        boolean _ =
                scheduler
                        .getObject()
                        .schedule(
                                LOOK.instance(due.school.toString())
                                        .data(due)
                                        .scheduledTo(clock.instant()),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Looking {
        @Bean
        RecurringTask<Void> everySchoolEveryNight(LookEveryNight look) {
            return Tasks.recurring(
                            "look-every-night",
                            Schedules.daily(Dates.SCHOOL_TIME, AS_THE_DAY_BEGINS))
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((_, _) -> look.everySchool());
        }

        @Bean
        OneTimeTask<Due> oneSchoolAgain(StillAllowed still, LostNames names) {
            return Tasks.oneTime(LOOK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .onDeadExecutionRevive()
                    .execute(
                            (execution, _) ->
                                    execution
                                            .getData()
                                            .inScope(
                                                    () -> {
                                                        still.lookAgain();
                                                        names.lookAgain();
                                                    }));
        }
    }
}
