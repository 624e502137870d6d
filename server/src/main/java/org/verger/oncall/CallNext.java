package org.verger.oncall;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Has each alarm carried on, step by step, until somebody answers. The task's instance is the
/// alarm's id; a step that fails is taken again every few seconds, for ever.
@Component
class CallNext {
    /// Which alarm of which school: ids only.
    record Due(UUID trust, UUID school, UUID alarm) implements Serializable {
        private static Due of(AlarmId alarm) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), alarm.value());
        }

        private Scope scope() {
            return Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> CALL = TaskDescriptor.of("call-next", Due.class);
    private static final Instant AT_ONCE = Instant.EPOCH;
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ObjectProvider<SchedulerClient> scheduler;

    CallNext(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has an alarm that was just raised carried on at once.
    void now(AlarmId alarm) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                CALL.instance(alarm.toString())
                                        .data(Due.of(alarm))
                                        .scheduledTo(AT_ONCE));
        if (!scheduled) throw new IllegalStateException("alarm " + alarm + " was not scheduled");
    }

    @Configuration(proxyBeanMethods = false)
    static class Calling {
        @Bean
        Task<Due> callNextPerson(Calls calls) {
            return Tasks.custom(CALL)
                    .onFailure(
                            (complete, operations) ->
                                    operations.reschedule(
                                            complete, complete.getTimeDone().plus(RETRY)))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> carryOn(execution.getData(), calls));
        }

        private static CompletionHandler<Due> carryOn(Due due, Calls calls) {
            Optional<Instant> next =
                    due.scope().call(() -> calls.carryOn(new AlarmId(due.alarm())));
            return (complete, operations) ->
                    next.ifPresentOrElse(
                            at -> operations.reschedule(complete, at), operations::remove);
        }
    }
}
