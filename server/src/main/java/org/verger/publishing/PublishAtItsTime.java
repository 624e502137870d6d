package org.verger.publishing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
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
import org.verger.posts.LinksAgain;
import org.verger.posts.PostId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Has each publication carried at its time, and taken down at once when its post is taken back;
/// and the links of each post followed before. The task's instance is the publication's key, or the
/// post's, so that neither waits twice.
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

    /// Which post of which school: ids only.
    record Linked(UUID trust, UUID school, UUID post) implements Serializable {
        private static Linked of(PostId post) {
            var scope = Scope.current();
            return new Linked(scope.trust().value(), scope.school().value(), post.value());
        }

        private void follow(LinksAgain links) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(
                            () -> {
                                boolean _ = links.follow(new PostId(post));
                            });
        }
    }

    private static final TaskDescriptor<Due> CARRY =
            TaskDescriptor.of("carry-publication", Due.class);
    private static final TaskDescriptor<Due> TAKE_DOWN =
            TaskDescriptor.of("take-down-publication", Due.class);
    private static final TaskDescriptor<Linked> FOLLOW_LINKS =
            TaskDescriptor.of("follow-links-of-post", Linked.class);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final int MOST_RETRIES = 3;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;

    PublishAtItsTime(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the publication carried at this time, instead of at any time planned before.
    void carry(PublicationKey key, Instant at) {
        schedule(CARRY, key, at);
    }

    /// The same, but false where it is carried just now, or was in this moment.
    boolean carryUnlessUnderWay(PublicationKey key, Instant at) {
        try {
            return isScheduled(instance(CARRY, key, at));
        } catch (TaskInstanceCurrentlyExecutingException _) {
            return false;
        }
    }

    /// Has the publication taken down at this time.
    void takeDown(PublicationKey key, Instant at) {
        schedule(TAKE_DOWN, key, at);
    }

    /// Has the links of a post followed again at this time, instead of at any planned before.
    void followLinks(PostId post, Instant at) {
        schedule(FOLLOW_LINKS.instance(post.toString()).data(Linked.of(post)).scheduledTo(at));
    }

    private void schedule(TaskDescriptor<Due> task, PublicationKey key, Instant at) {
        schedule(instance(task, key, at));
    }

    private static SchedulableInstance<Due> instance(
            TaskDescriptor<Due> task, PublicationKey key, Instant at) {
        return task.instance(key.toString()).data(Due.of(key)).scheduledTo(at);
    }

    private void schedule(SchedulableInstance<?> instance) {
        if (!isScheduled(instance))
            throw new IllegalStateException(instance.getId() + " was not scheduled");
    }

    private boolean isScheduled(SchedulableInstance<?> instance) {
        return scheduler
                .getObject()
                .schedule(instance, SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
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

        /// It is tried as long as there is time; then the post is judged by what was seen before.
        @Bean
        OneTimeTask<Linked> followLinksOfPost(LinksAgain links) {
            return Tasks.oneTime(FOLLOW_LINKS)
                    .onFailure(
                            FailureHandler.<Linked>maxRetries(MOST_RETRIES)
                                    .retryEvery(RETRY)
                                    .thenRemove())
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().follow(links));
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
