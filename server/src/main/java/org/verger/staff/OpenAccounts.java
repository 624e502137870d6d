package org.verger.staff;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Has everybody of a school who has no account given one, outside any request: a list may bring
/// hundreds. The task's instance is the school's id, so it is under way once or not at all.
@Component
class OpenAccounts {
    /// At which school, and in whose name: ids only.
    record Due(UUID trust, UUID school, UUID person) implements Serializable {
        private static Due current() {
            var scope = Scope.current();
            return new Due(
                    scope.trust().value(), scope.school().value(), scope.someone().id().value());
        }

        private Scope as(Actor actor) {
            return Scope.at(new TrustId(trust), new SchoolId(school), actor);
        }

        private void open(Newcomers newcomers, People people) {
            var who = new PersonId(person);
            var name =
                    as(Actor.Machine.VERGER)
                            .call(() -> people.names(List.of(who)).getOrDefault(who, ""));
            as(new Actor.Someone(who, name, Set.of())).run(() -> openAll(newcomers));
        }

        private static void openAll(Newcomers newcomers) {
            var last = newcomers.openSome(Optional.empty());
            while (last.isPresent()) last = newcomers.openSome(last);
        }
    }

    private static final TaskDescriptor<Due> OPEN = TaskDescriptor.of("open-accounts", Due.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    OpenAccounts(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Begins it at the school of the running scope, unless it is under way.
    void soon() {
        var due = Due.current();
        boolean _ =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                OPEN.instance(due.school().toString())
                                        .data(due)
                                        .scheduledTo(clock.instant()));
    }

    boolean isPlanned() {
        var school = Scope.current().school().toString();
        return scheduler.getObject().getScheduledExecution(OPEN.instanceId(school)).isPresent();
    }

    @Configuration(proxyBeanMethods = false)
    static class Opening {
        @Bean
        OneTimeTask<Due> openTheAccountsOfASchool(Newcomers newcomers, People people) {
            return Tasks.oneTime(OPEN)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().open(newcomers, people));
        }
    }
}
