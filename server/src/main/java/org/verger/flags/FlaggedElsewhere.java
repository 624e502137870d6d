package org.verger.flags;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.parts.Dates;
import org.verger.people.Doors;
import org.verger.people.Spelling;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Has each school look, once a night, at its pupils whose name and birthday are those of a child
/// with a flag at another school of the trust. A flag is its own school's and moves with nobody: a
/// child who changes schools, or is at two, would have none at the other, and nobody would know to
/// ask. No door stands open for it: the machine works at one school after the other, each behind
/// its own wall, and carries across names and birthdays in memory and no reason ever.
@Component
class FlaggedElsewhere {
    private static final LocalTime AT_NIGHT = LocalTime.of(0, 20);
    private static final Duration SOON = Duration.ofMinutes(5);

    private final Doors doors;
    private final FlagStore flags;
    private final Roll roll;
    private final Looks looks;
    private final TransactionTemplate transaction;

    FlaggedElsewhere(
            Doors doors, FlagStore flags, Roll roll, Looks looks, TransactionTemplate transaction) {
        this.doors = doors;
        this.flags = flags;
        this.roll = roll;
        this.looks = looks;
        this.transaction = transaction;
    }

    /// By what two records at two schools may be one child's: the letters of the name, and the day
    /// of birth.
    record Likeness(String letters, LocalDate born) {

        /// By the whole name, and by the first given name and the family name: one school writes
        /// Ella Rose, and another Ella.
        static Set<Likeness> of(Pupil pupil) {
            var name = pupil.name();
            var whole = Spelling.letters(name.full());
            var first = Spelling.firstLetters(name.given()) + Spelling.letters(name.family());
            return pupil.bornOn().stream()
                    .flatMap(born -> Stream.of(whole, first).map(said -> new Likeness(said, born)))
                    .collect(toUnmodifiableSet());
        }
    }

    /// A flag that stands at a school, and whose it is.
    record Flagged(FlagId flag, SchoolId school, Likeness child) {}

    void everyTrust() {
        doors.everySchool().stream()
                .collect(groupingBy(Scope::trust))
                .values()
                .forEach(this::within);
    }

    /// Within one trust.
    void within(List<Scope> schools) {
        if (schools.size() < 2) return;
        var flagged = schools.stream().flatMap(one -> one.call(this::flaggedHere)).toList();
        for (var school : schools) {
            var elsewhere =
                    flagged.stream()
                            .filter(one -> !one.school.equals(school.school()))
                            .collect(groupingBy(Flagged::child));
            if (!elsewhere.isEmpty())
                school.run(() -> transaction.executeWithoutResult(_ -> ask(elsewhere)));
        }
    }

    /// Whoever has left, too: a flag goes on holding, and a child who has moved has left.
    private Stream<Flagged> flaggedHere() {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            var standing = flags.standingFlags();
                            return roll.known(Set.copyOf(standing.values())).stream()
                                    .flatMap(child -> flagged(child, standing))
                                    .toList()
                                    .stream();
                        }));
    }

    private static Stream<Flagged> flagged(Pupil child, Map<FlagId, PupilId> standing) {
        var school = Scope.current().school();
        return Likeness.of(child).stream()
                .flatMap(
                        likeness ->
                                standing.entrySet().stream()
                                        .filter(flag -> flag.getValue().equals(child.id()))
                                        .map(flag -> new Flagged(flag.getKey(), school, likeness)));
    }

    private void ask(Map<Likeness, List<Flagged>> elsewhere) {
        var flagged = flags.standing();
        for (var child : roll.list("")) {
            if (flagged.contains(child.id())) continue;
            Likeness.of(child).stream()
                    .flatMap(one -> elsewhere.getOrDefault(one, List.of()).stream())
                    .collect(toMap(Flagged::flag, one -> one, (one, _) -> one))
                    .values()
                    .forEach(one -> looks.ask(child.id(), one));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {
        @Bean
        RecurringTask<Void> lookAtWhoeverIsFlaggedElsewhere(FlaggedElsewhere elsewhere) {
            return Tasks.recurring(
                            "flagged-elsewhere", Schedules.daily(Dates.SCHOOL_TIME, AT_NIGHT))
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(SOON))
                    .execute((_, _) -> elsewhere.everyTrust());
        }
    }
}
