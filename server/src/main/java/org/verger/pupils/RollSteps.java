package org.verger.pupils;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Brings a roll to what a list says in steps, of which no more than a few are held at a time. The
/// steps are taken within the verb of whoever brings the list, which writes the ledger.
@Service
public class RollSteps {
    private final RollStepStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RollSteps(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.store = new RollStepStore(db);
        this.events = events;
        this.clock = clock;
    }

    /// The step of each of these children, in their order. The number of a second record means the
    /// first, unless the first has a row of its own.
    ///
    /// @param isListed whether a reference is in the list
    @Transactional(readOnly = true)
    public List<RollStep> towards(List<Enrolment> children, Predicate<String> isListed) {
        var known = known(children.stream().map(Enrolment::reference).toList());
        var taken = new HashSet<PupilId>();
        return children.stream()
                .map(child -> step(child, known.get(child.reference()), isListed, taken))
                .toList();
    }

    /// The step of one child who is in no list.
    @Transactional(readOnly = true)
    public RollStep towards(Enrolment child) {
        return towards(List.of(child), _ -> false).getFirst();
    }

    /// Of these children those whose number is another child's, who is on the roll or was: the
    /// number, and what is known of whose it is. The number of a second record is that of whoever
    /// either record was made for.
    @Transactional(readOnly = true)
    public Map<String, Enrolment> underAnothersNumber(Collection<Enrolment> children) {
        var numbers = children.stream().map(Enrolment::reference).toList();
        var known = new HashMap<String, List<RollStepStore.Known>>();
        store.withReferences(numbers).forEach(one -> known.put(reference(one), List.of(one)));
        store.firsts(numbers)
                .forEach((number, first) -> known.merge(number, List.of(first), RollSteps::both));
        var days = children.stream().flatMap(one -> one.bornOn().stream()).distinct().toList();
        var born = store.bornOn(days);
        var others = new HashMap<String, Enrolment>();
        for (var child : children) {
            var records = known.getOrDefault(child.reference(), List.of());
            if (!records.isEmpty() && (isAnothers(records, child) || isTwin(records, child, born)))
                others.put(child.reference(), records.getFirst().standing().child());
        }
        return others;
    }

    /// Twins share a birthday: where the name that is said is that of another child of that day,
    /// the row means the other.
    private static boolean isTwin(
            List<RollStepStore.Known> records, Enrolment said, List<RollStepStore.Known> born) {
        if (records.stream().anyMatch(one -> isNamed(one, said))) return false;
        return born.stream()
                .filter(one -> one.standing().child().bornOn().equals(said.bornOn()))
                .anyMatch(one -> isNamed(one, said));
    }

    private static boolean isNamed(RollStepStore.Known one, Enrolment said) {
        return OneChild.isOf(one.standing().child().name(), said.name());
    }

    /// Hands on the steps of those who are on the roll and not in the list, a few hundred at a
    /// time.
    ///
    /// @param isListed whether a reference is in the list
    @Transactional(readOnly = true)
    public void leaving(Predicate<String> isListed, Consumer<List<RollStep>> each) {
        var today = LocalDate.now(clock);
        for (var page = store.first(); !page.isEmpty(); page = store.after(page.getLast())) {
            var seconds = store.seconds(page.stream().map(RollStepStore.Known::pupil).toList());
            var steps =
                    page.stream()
                            .filter(one -> !isListed.test(reference(one)))
                            .filter(
                                    one ->
                                            seconds.getOrDefault(one.pupil(), List.of()).stream()
                                                    .noneMatch(isListed))
                            .map(one -> leaving(one, today))
                            .toList();
            if (!steps.isEmpty()) each.accept(steps);
        }
    }

    /// Which of these references are on the roll; that of a second record means the first.
    @Transactional(readOnly = true)
    public Map<String, PupilId> onRoll(Collection<String> references) {
        return known(references).entrySet().stream()
                .filter(one -> one.getValue().standing().isOnRoll())
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().pupil()));
    }

    /// By which references the school knows those of these children who are on the roll.
    @Transactional(readOnly = true)
    public Map<PupilId, String> references(Collection<PupilId> children) {
        return store.withIds(children).stream()
                .filter(one -> one.standing().isOnRoll())
                .collect(toMap(RollStepStore.Known::pupil, RollSteps::reference));
    }

    /// Which of these are second records of a child, and lead to the first by now.
    @Transactional(readOnly = true)
    public Set<PupilId> merged(Collection<PupilId> children) {
        return store.merged(children);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<RollStep> steps) {
        store.put(steps.stream().map(one -> known(one, one.after())).toList());
        sayWhoIsOfAnotherAge(steps);
    }

    /// Makes the roll say again what it said before these steps; whoever came by one is not known
    /// any more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<RollStep> steps) {
        store.put(
                steps.stream()
                        .filter(one -> one.before() != null)
                        .map(one -> known(one, requireNonNull(one.before())))
                        .toList());
        store.forget(
                steps.stream().filter(one -> one.before() == null).map(RollStep::pupil).toList());
        sayWhoIsOfAnotherAge(steps);
    }

    private void sayWhoIsOfAnotherAge(List<RollStep> steps) {
        if (steps.stream().anyMatch(RollStep::isOfAnotherAge))
            events.publishEvent(AgesChanged.here());
    }

    /// How many of these children stand otherwise now than the steps left them.
    @Transactional(readOnly = true)
    public int overtaken(List<RollStep> steps) {
        var now = store.withIds(steps.stream().map(RollStep::pupil).toList());
        var left = steps.stream().map(one -> known(one, one.after())).toList();
        return left.size() - (int) left.stream().filter(Set.copyOf(now)::contains).count();
    }

    /// To be asked for now and then while many are taken: what the database knows of its tables is
    /// from before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAnew() {
        store.countAnew();
    }

    private static List<RollStepStore.Known> both(
            List<RollStepStore.Known> second, List<RollStepStore.Known> first) {
        return List.of(first.getFirst(), second.getFirst());
    }

    private static boolean isAnothers(List<RollStepStore.Known> records, Enrolment said) {
        return records.stream().noneMatch(one -> OneChild.canBe(one.standing(), said));
    }

    /// The record that each of these leads to.
    private Map<String, RollStepStore.Known> known(Collection<String> references) {
        var known = new HashMap<String, RollStepStore.Known>();
        store.withReferences(references).forEach(one -> known.put(reference(one), one));
        known.putAll(store.firsts(references));
        return known;
    }

    private RollStep step(
            Enrolment child,
            RollStepStore.@Nullable Known before,
            Predicate<String> isListed,
            Set<PupilId> taken) {
        if (before == null) {
            var fresh = new PupilId(TimeOrderedId.at(clock.instant()));
            return new RollStep(fresh, null, new Standing(child, null));
        }
        var first = reference(before);
        boolean isOfAnother = !first.equals(child.reference()) && isListed.test(first);
        if (isOfAnother || !taken.add(before.pupil())) {
            return new RollStep(before.pupil(), before.standing(), before.standing());
        }
        var after = new Standing(child.knowing(before.standing().child()).as(first), null);
        return new RollStep(before.pupil(), before.standing(), after);
    }

    private static RollStep leaving(RollStepStore.Known one, LocalDate today) {
        var after = new Standing(one.standing().child(), today);
        return new RollStep(one.pupil(), one.standing(), after);
    }

    private static RollStepStore.Known known(RollStep step, Standing standing) {
        return new RollStepStore.Known(step.pupil(), standing);
    }

    private static String reference(RollStepStore.Known one) {
        return one.standing().child().reference();
    }
}
