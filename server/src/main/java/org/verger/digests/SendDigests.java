package org.verger.digests;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Has each person's digest written at its time. The task's instance is the person's id, so that
/// they wait for one letter and not for several.
@Component
class SendDigests {
    /// Whose digest, in which trust, and of which school it was planned last: ids only.
    record Due(UUID trust, @Nullable UUID school, UUID person) implements Serializable {
        private static Due of(PersonId person) {
            var scope = Scope.current();
            var school = scope.schools().size() == 1 ? scope.school().value() : null;
            return new Due(scope.trust().value(), school, person.value());
        }

        private Scope inTheTrust() {
            return new Scope(new TrustId(trust), Set.of(), Actor.Machine.VERGER);
        }

        private Scope atTheSchool() {
            var schools = school == null ? Set.<SchoolId>of() : Set.of(new SchoolId(school));
            return new Scope(new TrustId(trust), schools, Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> SEND = TaskDescriptor.of("send-digest", Due.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final DigestStore store;

    SendDigests(ObjectProvider<SchedulerClient> scheduler, DigestStore store) {
        this.scheduler = scheduler;
        this.store = store;
    }

    /// Has it written at this time, instead of at any time planned before. Two that plan at once do
    /// so one after the other; while one letter is being written, the next is planned beside it.
    ///
    /// @throws Stale when both are being written at this moment
    void at(Instant time, PersonId person) {
        store.hold(person);
        if (!isPlanned(person.toString(), time, person)
                && !isPlanned(person + " next", time, person)) {
            throw new Stale("the digest of person " + person);
        }
    }

    private boolean isPlanned(String instance, Instant time, PersonId person) {
        try {
            return scheduler
                    .getObject()
                    .schedule(
                            SEND.instance(instance).data(Due.of(person)).scheduledTo(time),
                            SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceException _) {
            return false;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Sending {
        @Bean
        Task<Due> sendDigest(DigestLetters letters, Mornings mornings) {
            return Tasks.custom(SEND)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> send(execution.getData(), letters, mornings));
        }

        private static CompletionHandler<Due> send(
                Due due, DigestLetters letters, Mornings mornings) {
            var person = new PersonId(due.person());
            Optional<Instant> later = due.atTheSchool().call(() -> mornings.instead(person));
            if (later.isEmpty()) due.inTheTrust().run(() -> letters.send(person));
            return (complete, operations) ->
                    later.ifPresentOrElse(
                            time -> operations.reschedule(complete, time), operations::remove);
        }
    }
}
