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

/// Has each uploaded list forgotten at its time: children's names are kept no longer than a person
/// needs to look at them.
@Component
class ForgetPreviews {
    /// Which preview of which school: ids only.
    record Due(UUID trust, UUID school, UUID preview) implements Serializable {
        private static Due of(PreviewId preview) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), preview.value());
        }

        private Scope scope() {
            return Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> FORGET =
            TaskDescriptor.of("forget-preview", Due.class);

    private final ObjectProvider<SchedulerClient> scheduler;

    ForgetPreviews(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the list forgotten at this time.
    void at(Instant time, PreviewId preview) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                FORGET.instance(preview.toString())
                                        .data(Due.of(preview))
                                        .scheduledTo(time));
        if (!scheduled)
            throw new IllegalStateException("preview " + preview + " was not scheduled");
    }

    @Configuration(proxyBeanMethods = false)
    static class Forgetting {
        @Bean
        OneTimeTask<Due> forgetPreview(PreviewStore previews, TransactionTemplate transaction) {
            return Tasks.oneTime(FORGET)
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> forget(execution.getData(), previews, transaction));
        }

        private static void forget(
                Due due, PreviewStore previews, TransactionTemplate transaction) {
            due.scope()
                    .run(
                            () ->
                                    transaction.executeWithoutResult(
                                            _ -> previews.forget(new PreviewId(due.preview()))));
        }
    }
}
