package org.verger.review;

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
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.posts.PostId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Has a yes that was not used lapse at its time. The task's instance is the post's id: the last
/// yes is the one that counts.
@Component
class LapseAtItsTime {
    /// Which post of which school: ids only.
    record Due(UUID trust, UUID school, UUID post) implements Serializable {
        private static Due of(PostId post) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), post.value());
        }

        private void inScope(Consumer<PostId> work) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> work.accept(new PostId(post)));
        }
    }

    private static final TaskDescriptor<Due> LAPSE = TaskDescriptor.of("lapse-approval", Due.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private final ObjectProvider<SchedulerClient> scheduler;

    LapseAtItsTime(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the last yes to this post lapse then.
    void lapse(PostId post, Instant at) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .schedule(
                                LAPSE.instance(post.toString()).data(Due.of(post)).scheduledTo(at),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        if (!scheduled) throw new IllegalStateException("no lapse was scheduled for post " + post);
    }

    @Configuration(proxyBeanMethods = false)
    static class Lapsing {
        @Bean
        OneTimeTask<Due> lapseApproval(Releases releases) {
            return Tasks.oneTime(LAPSE)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(releases::lapse));
        }
    }
}
