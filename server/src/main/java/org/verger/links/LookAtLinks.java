package org.verger.links;

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

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Has links followed outside any request, so that nobody waits for a slow site.
@Component
class LookAtLinks {
    /// Which link of which school: ids only, since a link may say something of a person.
    record Due(UUID trust, UUID school, UUID link) implements Serializable {
        private void inScope(Landings links) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> links.look(link));
        }
    }

    private static final TaskDescriptor<Due> LOOK = TaskDescriptor.of("look-at-link", Due.class);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final int MOST_RETRIES = 3;

    private final ObjectProvider<SchedulerClient> scheduler;

    LookAtLinks(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void soon(UUID link, Instant now) {
        var scope = Scope.current();
        var due = new Due(scope.trust().value(), scope.school().value(), link);
        boolean _ =
                scheduler
                        .getObject()
                        .schedule(
                                LOOK.instance(link.toString()).data(due).scheduledTo(now),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Looking {
        @Bean
        OneTimeTask<Due> lookAtLink(Landings links) {
            return Tasks.oneTime(LOOK)
                    .onFailure(
                            FailureHandler.<Due>maxRetries(MOST_RETRIES)
                                    .retryEvery(RETRY)
                                    .thenRemove())
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(links));
        }
    }
}
