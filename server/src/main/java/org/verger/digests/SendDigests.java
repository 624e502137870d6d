package org.verger.digests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Has each person's digest written at its time. The task's instance is the person's id, so that
/// they wait for one letter and not for several.
@Component
class SendDigests {
    /// Whose digest, in which trust: ids only.
    record Due(UUID trust, UUID person) implements Serializable {
        private Scope scope() {
            return new Scope(new TrustId(trust), Set.of(), Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> SEND = TaskDescriptor.of("send-digest", Due.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;

    SendDigests(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has it written at this time, instead of at any time planned before.
    ///
    /// @throws Stale when it is being written at this moment
    void at(Instant time, PersonId person) {
        var due = new Due(Scope.current().trust().value(), person.value());
        boolean scheduled =
                scheduler
                        .getObject()
                        .schedule(
                                SEND.instance(person.toString()).data(due).scheduledTo(time),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        if (!scheduled) throw new Stale("the digest of person " + person);
    }

    @Configuration(proxyBeanMethods = false)
    static class Sending {
        @Bean
        OneTimeTask<Due> sendDigest(DigestLetters letters) {
            return Tasks.oneTime(SEND)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> send(execution.getData(), letters));
        }

        private static void send(Due due, DigestLetters letters) {
            due.scope().run(() -> letters.send(new PersonId(due.person())));
        }
    }
}
