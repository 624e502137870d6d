package org.verger.publishing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.networks.PublicationKey;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Has each publication carried at its time, and taken down at once when its post is taken back.
/// The task's instance is the publication's key, so one publication never waits twice.
@Component
class PublishAtItsTime {
    /// Which publication of which school: ids only.
    record Due(UUID trust, UUID school, UUID key) implements Serializable {
        private static Due of(PublicationKey key) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), key.value());
        }

        private void inScope(Consumer<PublicationKey> work) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> work.accept(new PublicationKey(key)));
        }
    }

    private static final TaskDescriptor<Due> CARRY =
            TaskDescriptor.of("carry-publication", Due.class);
    private static final TaskDescriptor<Due> TAKE_DOWN =
            TaskDescriptor.of("take-down-publication", Due.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;

    PublishAtItsTime(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the publication carried at this time, instead of at any time planned before.
    void carry(PublicationKey key, Instant at) {
        schedule(CARRY, key, at);
    }

    /// Has the publication taken down at this time.
    void takeDown(PublicationKey key, Instant at) {
        schedule(TAKE_DOWN, key, at);
    }

    private void schedule(TaskDescriptor<Due> task, PublicationKey key, Instant at) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .schedule(
                                task.instance(key.toString()).data(Due.of(key)).scheduledTo(at),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        if (!scheduled)
            throw new IllegalStateException("publication " + key + " was not scheduled");
    }

    @Configuration(proxyBeanMethods = false)
    static class Carrying {
        @Bean
        OneTimeTask<Due> carryPublication(Courier courier) {
            return task(CARRY, courier::carry);
        }

        @Bean
        OneTimeTask<Due> takeDownPublication(Courier courier) {
            return task(TAKE_DOWN, courier::takeDown);
        }

        private static OneTimeTask<Due> task(
                TaskDescriptor<Due> task, Consumer<PublicationKey> work) {
            return Tasks.oneTime(task)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(work));
        }
    }
}
