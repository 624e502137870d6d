package org.verger.notices;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TrustId;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Has each letter carried at once, and again while no mail server takes it. The task's instance is
/// the letter's id, so one letter never waits twice.
@Component
class DeliverLetters {
    /// Which letter of which trust, and of which school if it is one's: ids only.
    record Due(UUID trust, @Nullable UUID school, UUID letter) implements Serializable {
        private static Due of(LetterId letter) {
            var scope = Scope.current();
            var school = scope.schools().size() == 1 ? scope.school().value() : null;
            return new Due(scope.trust().value(), school, letter.value());
        }

        private Scope scope() {
            var schools = school == null ? Set.<SchoolId>of() : Set.of(new SchoolId(school));
            return new Scope(new TrustId(trust), schools, Actor.Machine.VERGER);
        }
    }

    private static final TaskDescriptor<Due> DELIVER =
            TaskDescriptor.of("deliver-letter", Due.class);
    private static final Instant AT_ONCE = Instant.EPOCH;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    private final ObjectProvider<SchedulerClient> scheduler;

    DeliverLetters(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /// Has the letter carried at once, instead of at any time planned before.
    ///
    /// @throws Stale when it is being carried at this moment
    void now(LetterId letter) {
        boolean scheduled =
                scheduler
                        .getObject()
                        .schedule(
                                DELIVER.instance(letter.toString())
                                        .data(Due.of(letter))
                                        .scheduledTo(AT_ONCE),
                                SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        if (!scheduled) throw new Stale("letter " + letter);
    }

    /// Carries letters, each between two transactions: no mail server is spoken to inside one.
    @Component
    static class Postman {
        private final Notices notices;
        private final MailRoad road;

        Postman(Notices notices, MailRoad road) {
            this.notices = notices;
            this.road = road;
        }

        /// Carries a letter, if it still waits, and says when to try again if nobody took it.
        Optional<Instant> carry(LetterId id) {
            var letter = notices.waiting(id);
            if (letter.isEmpty()) return Optional.empty();
            switch (road.take(id, letter.get())) {
                case TAKEN -> notices.sent(id);
                case REFUSED_FOR_GOOD -> notices.bounced(id);
                case NOT_NOW -> {
                    return notices.failed(id);
                }
            }
            return Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Delivering {
        @Bean
        Task<Due> deliverLetter(Postman postman) {
            return Tasks.custom(DELIVER)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                    .onDeadExecutionRevive()
                    .execute((execution, _) -> deliver(execution.getData(), postman));
        }

        private static CompletionHandler<Due> deliver(Due due, Postman postman) {
            Optional<Instant> next =
                    due.scope().call(() -> postman.carry(new LetterId(due.letter())));
            return (complete, operations) ->
                    next.ifPresentOrElse(
                            at -> operations.reschedule(complete, at), operations::remove);
        }
    }
}
