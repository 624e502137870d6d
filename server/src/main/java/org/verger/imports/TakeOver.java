package org.verger.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
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
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Has a confirmed list taken over in the background. A node that dies over it leaves nothing half
/// done, and another begins again.
@Component
class TakeOver {
    /// Which list of which school: ids only.
    record Due(UUID trust, UUID school, UUID list) implements Serializable {
        private void inScope(Consumer<ImportId> work) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> work.accept(new ImportId(list)));
        }
    }

    private static final TaskDescriptor<Due> TAKE_OVER =
            TaskDescriptor.of("take-over-list", Due.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    TakeOver(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has it taken over as soon as there is somebody to do it.
    void soon(ImportId id, Instant now) {
        var scope = Scope.current();
        var due = new Due(scope.trust().value(), scope.school().value(), id.value());
        boolean scheduled =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                TAKE_OVER.instance(id.toString()).data(due).scheduledTo(now));
        if (!scheduled) throw new IllegalStateException("list " + id + " was not scheduled");
    }

    @Configuration(proxyBeanMethods = false)
    static class Tasking {
        /// What went wrong is in the log; the list is not tried again, and the page says so.
        @Bean
        OneTimeTask<Due> takeOverList(TakingOver work, PastImports past) {
            return Tasks.oneTime(TAKE_OVER)
                    .onFailure(
                            (failed, operations) -> {
                                var due = (Due) failed.getExecution().taskInstance.getData();
                                due.inScope(id -> past.stopped(id, PastImport.State.FAILED));
                                operations.stop();
                            })
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(work::takeOver));
        }
    }
}
