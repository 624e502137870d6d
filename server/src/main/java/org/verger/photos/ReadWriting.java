package org.verger.photos;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.blobs.BlobId;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/// Has pictures read outside any request, so that nobody waits for it. What could not be read after
/// a few attempts is given up, and a person looks.
@Component
class ReadWriting {
    /// Which picture of which school: a hash only, since what is in it may say something of a
    /// child.
    record Due(UUID trust, UUID school, int width, int height, String blob)
            implements Serializable {
        private void inScope(Consumer<Photo.Size> work) {
            var size = new Photo.Size(width, height, new BlobId(blob));
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> work.accept(size));
        }
    }

    private static final TaskDescriptor<Due> READ = TaskDescriptor.of("read-writing", Due.class);
    private static final Duration RETRY = Duration.ofMinutes(1);
    private static final int MOST_RETRIES = 3;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ReadWriting(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void soon(Photo.Size size) {
        var scope = Scope.current();
        var due =
                new Due(
                        scope.trust().value(),
                        scope.school().value(),
                        size.width(),
                        size.height(),
                        size.blob().sha256());
        var instance = READ.instance(due.school() + " " + due.blob()).data(due);
        boolean _ =
                scheduler
                        .getObject()
                        .schedule(
                                instance.scheduledTo(clock.instant()),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        OneTimeTask<Due> readOnePicture(Writings writings) {
            return Tasks.oneTime(READ)
                    .onFailure(
                            FailureHandler.<Due>maxRetries(MOST_RETRIES)
                                    .retryEvery(RETRY)
                                    .then((failed, task) -> giveUp(writings, failed, task)))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().inScope(writings::read));
        }

        private static void giveUp(
                Writings writings, ExecutionComplete failed, ExecutionOperations<Due> task) {
            var due = (Due) failed.getExecution().taskInstance.getData();
            due.inScope(writings::giveUp);
            task.remove();
        }
    }
}
