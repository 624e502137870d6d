package org.verger.asking;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.carers.CarerId;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.PupilId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;

/// Has the letters of a round written outside any request, a hundred in one transaction. To whom is
/// asked once, of the whole school; of each hundred, who has not answered meanwhile. Whatever dies
/// over it, it goes on with those who have none.
@Component
class WriteRound {
    /// Which round of which school: ids only.
    record Due(UUID trust, UUID school, UUID round) implements Serializable {
        private static Due of(RoundId round) {
            var scope = Scope.current();
            return new Due(scope.trust().value(), scope.school().value(), round.value());
        }

        private void write(Asking asking) {
            Scope.at(new TrustId(trust), new SchoolId(school), Actor.Machine.VERGER)
                    .run(() -> writeAll(asking, new RoundId(round)));
        }
    }

    private static final TaskDescriptor<Due> WRITE = TaskDescriptor.of("write-round", Due.class);
    private static final int AT_ONCE = 100;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private final ObjectProvider<SchedulerClient> scheduler;

    WriteRound(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    void soon(RoundId round, Instant now) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .scheduleIfNotExists(
                                WRITE.instance(round.toString())
                                        .data(Due.of(round))
                                        .scheduledTo(now));
        if (!scheduled) throw new IllegalStateException("round " + round + " was not scheduled");
    }

    static void writeAll(Asking asking, RoundId round) {
        var some = new HashMap<CarerId, Set<PupilId>>();
        for (var one : asking.toWrite(round).entrySet()) {
            some.put(one.getKey(), one.getValue());
            if (some.size() < AT_ONCE) continue;
            asking.writeSome(round, some);
            some.clear();
        }
        if (!some.isEmpty()) asking.writeSome(round, some);
        asking.finish(round);
    }

    @Configuration(proxyBeanMethods = false)
    static class Writing {
        @Bean
        OneTimeTask<Due> writeTheLettersOfARound(Asking asking) {
            return Tasks.oneTime(WRITE)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> execution.getData().write(asking));
        }
    }
}
