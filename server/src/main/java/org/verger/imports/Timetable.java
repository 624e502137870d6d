package org.verger.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What is done with a list later: it is taken over, its file is forgotten, it is taken back, its
/// way back is forgotten. A list waits for each of these once, by its own id.
@Component
class Timetable {
    /// Which list of which school: ids only.
    record Due(UUID trust, UUID school, UUID list) implements Serializable {
        private static Due of(ImportId id) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), id.value());
        }

        private void inScope(Consumer<ImportId> work) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> work.accept(new ImportId(list)));
        }
    }

    private static final TaskDescriptor<Due> TAKE_OVER =
            TaskDescriptor.of("take-over-list", Due.class);
    private static final TaskDescriptor<Due> TAKE_BACK =
            TaskDescriptor.of("take-list-back", Due.class);
    private static final TaskDescriptor<Due> FORGET_PREVIEW =
            TaskDescriptor.of("forget-preview", Due.class);
    private static final TaskDescriptor<Due> FORGET_WAY_BACK =
            TaskDescriptor.of("forget-way-back", Due.class);
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2));

    private final ObjectProvider<SchedulerClient> scheduler;

    Timetable(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has a confirmed list taken over as soon as there is somebody to do it.
    void takeOver(ImportId id, Instant now) {
        schedule(TAKE_OVER, id, now);
    }

    /// Has a list that was taken over taken back as soon as there is somebody to do it.
    void takeBack(ImportId id, Instant now) {
        schedule(TAKE_BACK, id, now);
    }

    /// Has the uploaded list forgotten at this time.
    void forgetPreview(ImportId id, Instant time) {
        schedule(FORGET_PREVIEW, id, time);
    }

    /// Has the way back of an import forgotten at this time.
    void forgetWayBack(ImportId id, Instant time) {
        schedule(FORGET_WAY_BACK, id, time);
    }

    /// When a list is begun again whose work died or failed so many times; nothing when it is time
    /// to give up: whatever is wrong is then wrong with the work and not with the machine.
    static Optional<Instant> nextTry(int failed, Instant now) {
        return failed > PAUSES.size()
                ? Optional.empty()
                : Optional.of(now.plus(PAUSES.get(failed - 1)));
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
        /// Whatever dies over it, a node or the database, nothing is half done and it is begun
        /// again.
        @Bean
        OneTimeTask<Due> takeOverList(TakingOver work) {
            return patient(TAKE_OVER, work::takeOver, work::giveUp);
        }

        @Bean
        OneTimeTask<Due> takeListBack(TakingBack work) {
            return patient(TAKE_BACK, work::takeBack, work::giveUp);
        }

        @Bean
        OneTimeTask<Due> forgetPreview(PreviewStore previews, TransactionTemplate transaction) {
            return forgetting(
                    FORGET_PREVIEW,
                    id -> transaction.executeWithoutResult(_ -> previews.forget(id)));
        }

        @Bean
        OneTimeTask<Due> forgetWayBack(TakingBack work) {
            return forgetting(FORGET_WAY_BACK, work::forget);
        }

        private static OneTimeTask<Due> patient(
                TaskDescriptor<Due> task, Consumer<ImportId> work, Consumer<ImportId> giveUp) {
            return Tasks.oneTime(task)
                    .onFailure((failed, operations) -> again(failed, operations, giveUp))
                    .onDeadExecution((dead, operations) -> again(dead, operations, giveUp))
                    .execute((execution, _) -> execution.getData().inScope(work));
        }

        private static void again(
                ExecutionComplete failed,
                ExecutionOperations<Due> operations,
                Consumer<ImportId> giveUp) {
            var execution = failed.getExecution();
            nextTry(execution.consecutiveFailures + 1, failed.getTimeDone())
                    .ifPresentOrElse(
                            time -> operations.reschedule(failed, time),
                            () -> {
                                ((Due) execution.taskInstance.getData()).inScope(giveUp);
                                operations.stop();
                            });
        }

        private static OneTimeTask<Due> forgetting(
                TaskDescriptor<Due> task, Consumer<ImportId> forget) {
            return Tasks.oneTime(task)
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(forget));
        }
    }
}
