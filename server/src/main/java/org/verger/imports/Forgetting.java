package org.verger.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Has each uploaded list, and each import's way back, forgotten at its time: names are kept no
/// longer than a person needs them.
@Component
class Forgetting {
    /// Which list of which school: ids only.
    record Due(UUID trust, UUID school, UUID list) implements Serializable {
        private static Due of(ImportId id) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), id.value());
        }

        private Scope scope() {
            return Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> PREVIEW =
            TaskDescriptor.of("forget-preview", Due.class);
    private static final TaskDescriptor<Due> WAY_BACK =
            TaskDescriptor.of("forget-way-back", Due.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    Forgetting(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the uploaded list forgotten at this time.
    void preview(ImportId id, Instant time) {
        schedule(PREVIEW, id, time);
    }

    /// Has the way back of an import forgotten at this time.
    void wayBack(ImportId id, Instant time) {
        schedule(WAY_BACK, id, time);
    }

    private void schedule(TaskDescriptor<Due> task, ImportId id, Instant time) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                task.instance(id.toString()).data(Due.of(id)).scheduledTo(time));
        if (!scheduled) throw new IllegalStateException("list " + id + " was not scheduled");
    }

    @Configuration(proxyBeanMethods = false)
    static class Tasking {
        @Bean
        OneTimeTask<Due> forgetPreview(PreviewStore previews, TransactionTemplate transaction) {
            return task(PREVIEW, previews::forget, transaction);
        }

        @Bean
        OneTimeTask<Due> forgetWayBack(WayBack ways, TransactionTemplate transaction) {
            return task(WAY_BACK, ways::forget, transaction);
        }

        private static OneTimeTask<Due> task(
                TaskDescriptor<Due> task,
                Consumer<ImportId> forget,
                TransactionTemplate transaction) {
            return Tasks.oneTime(task)
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> forget(execution.getData(), forget, transaction));
        }

        private static void forget(
                Due due, Consumer<ImportId> forget, TransactionTemplate transaction) {
            due.scope()
                    .run(
                            () ->
                                    transaction.executeWithoutResult(
                                            _ -> forget.accept(new ImportId(due.list()))));
        }
    }
}
