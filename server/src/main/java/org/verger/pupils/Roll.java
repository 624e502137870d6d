package org.verger.pupils;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What may be asked of a school's roll.
@Service
public class Roll {
    private final PupilStore pupils;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roll(JdbcClient db, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.pupils = new PupilStore(db);
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// The children on the roll, by family name; all whose name holds these letters, or everybody
    /// for none.
    @Transactional(readOnly = true)
    public List<Pupil> list(String letters) {
        return pupils.list(letters.strip());
    }

    /// The year groups in which there are children, as the school writes them: `R`, `4`, `13`.
    @Transactional(readOnly = true)
    public Set<String> yearGroups() {
        return pupils.yearGroups();
    }

    /// The children on the roll whose name is begun by what was typed, part by part and without
    /// accents, or whose reference it is; nobody for nothing.
    @Transactional(readOnly = true)
    public List<Pupil> find(String typed) {
        return pupils.find(typed.strip());
    }

    /// The children of these, in any order; whoever is not on the roll is left out.
    @Transactional(readOnly = true)
    public List<Pupil> list(Set<PupilId> ids) {
        return pupils.list(ids);
    }

    /// The children of these, in any order, those who have left included: what was said of them
    /// holds, and what shows them may still be out.
    @Transactional(readOnly = true)
    public List<Pupil> known(Set<PupilId> ids) {
        return pupils.known(ids);
    }

    /// A child who is on the roll, or has left it. A second record of a child leads to the first.
    ///
    /// @throws org.verger.platform.NotFound when the child was never on it
    @Transactional(readOnly = true)
    public Pupil get(PupilId id) {
        return pupils.get(id);
    }

    /// What this new list of all the school's children would change.
    @Transactional(readOnly = true)
    public RollChange compare(List<Enrolment> enrolments) {
        return change(enrolments);
    }

    /// Makes the roll say what this list of all the school's children says. A child who is not in
    /// it leaves the roll today, and is found again if a later list has the same reference.
    @Transactional
    public RollChange replace(List<Enrolment> enrolments) {
        var change = change(enrolments);
        var school = Scope.current().school();
        var said =
                Stream.concat(
                        change.joining().stream(),
                        change.changing().stream().map(RollChange.Changed::after));
        pupils.enrol(school, said.toList(), clock.instant());
        pupils.leave(change.leaving().stream().map(Pupil::id).toList(), LocalDate.now(clock));
        if (change.changing().stream().anyMatch(one -> !isOfTheSameAge(one)))
            events.publishEvent(AgesChanged.here());
        ledger.write(
                new Act(
                        "roll.replaced",
                        new Thing("school", school.value()),
                        Set.of(),
                        count(change)));
        return change;
    }

    /// Makes the second record of a child lead to the first, from today; what others keep of the
    /// child is theirs to hand over, see [PupilHolder].
    ///
    /// @throws org.verger.platform.Stale when that was done before
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(PupilId second, PupilId first) {
        var gone = pupils.get(second);
        pupils.merge(second, first, LocalDate.now(clock));
        var known = Map.of("name", gone.name().full(), "reference", gone.reference());
        ledger.write(act("pupil.merged", first, known));
        ledger.write(act("pupil.led_on", second, Map.of()));
    }

    private static Act act(String verb, PupilId child, Map<String, String> particulars) {
        return new Act(verb, new Thing("pupil", child.value()), Set.of(), particulars);
    }

    private RollChange change(List<Enrolment> enrolments) {
        var onRoll = pupils.list("").stream().collect(toMap(Pupil::reference, Function.identity()));
        var listed = enrolments.stream().map(Enrolment::reference).collect(toUnmodifiableSet());
        var staying =
                enrolments.stream().flatMap(child -> staying(child, onRoll).stream()).toList();
        return new RollChange(
                enrolments.stream()
                        .filter(child -> !onRoll.containsKey(child.reference()))
                        .toList(),
                staying.stream().filter(both -> !says(both.before(), both.after())).toList(),
                onRoll.values().stream()
                        .filter(child -> !listed.contains(child.reference()))
                        .toList(),
                (int) staying.stream().filter(both -> says(both.before(), both.after())).count());
    }

    private static Optional<RollChange.Changed> staying(
            Enrolment child, Map<String, Pupil> onRoll) {
        return Optional.ofNullable(onRoll.get(child.reference()))
                .map(before -> new RollChange.Changed(before, child));
    }

    private static boolean says(Pupil pupil, Enrolment enrolment) {
        return enrolment.knowing(pupil.enrolment()).equals(pupil.enrolment());
    }

    /// A day of birth that the list leaves out stays known.
    private static boolean isOfTheSameAge(RollChange.Changed child) {
        var before = child.before().enrolment();
        return child.after().knowing(before).isOfTheSameAge(before);
    }

    private static Map<String, String> count(RollChange change) {
        return Map.of(
                "joining", String.valueOf(change.joining().size()),
                "changing", String.valueOf(change.changing().size()),
                "leaving", String.valueOf(change.leaving().size()));
    }
}
