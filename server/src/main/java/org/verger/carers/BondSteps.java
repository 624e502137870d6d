package org.verger.carers;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.BondStep.Tie;
import org.verger.carers.BondStepStore.Bonded;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.RollSteps;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Brings what is known of a school's carers to what a list says in steps. The steps are taken
/// within the verb of whoever brings the list, which writes the ledger.
@Service
public class BondSteps {
    private final BondStepStore store;
    private final BondWatch watch;
    private final RollSteps roll;
    private final Clock clock;

    BondSteps(JdbcClient db, BondWatch watch, RollSteps roll, Clock clock) {
        this.store = new BondStepStore(db);
        this.watch = watch;
        this.roll = roll;
        this.clock = clock;
    }

    /// The step of each of these, in their order.
    ///
    /// @param others what else the list says
    @Transactional(readOnly = true)
    public List<BondStep> towards(List<CarerEntry> entries, OtherRows others) {
        var known = new HashMap<String, CarerId>();
        store.carers(entries.stream().map(CarerEntry::contact).toList())
                .forEach(one -> known.putIfAbsent(CarerEntry.key(one.contact()), one.carer()));
        var newcomers = new HashMap<String, CarerId>();
        var steps = new ArrayList<BondStep>();
        for (var row : rows(entries)) {
            var step =
                    row.held(others)
                            .map(bonded -> changed(bonded, row.entry()))
                            .orElseGet(() -> begun(row, known, newcomers));
            var _ = others.areFirstToMean(step.carer(), row.contact());
            steps.add(step);
        }
        return steps;
    }

    private List<ListRow> rows(List<CarerEntry> entries) {
        var children = roll.onRoll(entries.stream().map(CarerEntry::child).distinct().toList());
        var bonds =
                store.ofChildren(Set.copyOf(children.values())).stream()
                        .collect(groupingBy(Bonded::child));
        return entries.stream().map(entry -> ListRow.of(entry, children, bonds)).toList();
    }

    /// Hands on the steps that end the bonds that a list does not have, a few hundred at a time. It
    /// has none of children who have left, and ends none of theirs.
    ///
    /// @param isListed whether a list has the bond with this key
    @Transactional(readOnly = true)
    public void ending(Predicate<String> isListed, Consumer<List<BondStep>> each) {
        for (var page = store.first(); !page.isEmpty(); page = store.after(page.getLast())) {
            var ended =
                    page.stream()
                            .filter(one -> !isListed.test(BondStep.key(one.child(), one.carer())))
                            .toList();
            var steps = ending(ended);
            if (!steps.isEmpty()) each.accept(steps);
        }
    }

    private List<BondStep> ending(List<Bonded> ended) {
        var onRoll = roll.references(ended.stream().map(Bonded::child).distinct().toList());
        return ended.stream()
                .filter(one -> onRoll.containsKey(one.child()))
                .map(one -> step(one, requireNonNull(onRoll.get(one.child())), null))
                .toList();
    }

    /// Which of these are second records of a carer, and lead to the first by now.
    @Transactional(readOnly = true)
    public Set<CarerId> merged(Collection<CarerId> carers) {
        return store.merged(carers);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<BondStep> steps) {
        watch.over(BondStep.children(steps), () -> makeSo(steps));
    }

    private void makeSo(List<BondStep> steps) {
        store.unbind(steps.stream().filter(one -> one.after() == null).toList());
        var held = steps.stream().filter(one -> one.after() != null).toList();
        store.put(held, step -> requireNonNull(step.after()));
    }

    /// Makes what is known what it was before these steps.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<BondStep> steps) {
        watch.over(BondStep.children(steps), () -> undo(steps));
    }

    private void undo(List<BondStep> steps) {
        store.unbind(steps.stream().filter(one -> one.before() == null).toList());
        var held = steps.stream().filter(one -> one.before() != null).toList();
        store.put(held, step -> requireNonNull(step.before()));
        store.forget(steps.stream().filter(BondStep::isNewcomer).map(BondStep::carer).toList());
    }

    /// How many of these stand otherwise now than the steps left them.
    @Transactional(readOnly = true)
    public int overtaken(List<BondStep> steps) {
        var now = new HashMap<String, Tie>();
        store.ofChildren(BondStep.children(steps))
                .forEach(one -> now.put(BondStep.key(one.child(), one.carer()), one.tie()));
        return (int)
                steps.stream()
                        .filter(one -> !Objects.equals(one.after(), now.get(one.key())))
                        .count();
    }

    /// To be asked for now and then while many are taken: what the database knows of its tables is
    /// from before.
    @Transactional(propagation = Propagation.MANDATORY)
    public void countAnew() {
        store.countAnew();
    }

    private static BondStep changed(Bonded held, CarerEntry entry) {
        var law = Optional.ofNullable(entry.law()).orElse(held.tie().law());
        var contact = entry.contact().knowing(held.tie().contact());
        return step(held, entry.child(), new Tie(contact, law));
    }

    private BondStep begun(
            ListRow row, Map<String, CarerId> known, Map<String, CarerId> newcomers) {
        var key = row.keyBeyondTheChild();
        boolean isNewcomer = !known.containsKey(key) && !newcomers.containsKey(key);
        var carer =
                Optional.ofNullable(known.get(key))
                        .orElseGet(() -> newcomers.computeIfAbsent(key, _ -> fresh()));
        var law = Optional.ofNullable(row.entry().law()).orElse(CarerEntry.Law.UNKNOWN);
        return new BondStep(
                row.entry().child(),
                row.child(),
                carer,
                isNewcomer,
                null,
                new Tie(row.contact(), law));
    }

    private CarerId fresh() {
        return new CarerId(TimeOrderedId.at(clock.instant()));
    }

    private static BondStep step(Bonded held, String reference, @Nullable Tie after) {
        return new BondStep(reference, held.child(), held.carer(), false, held.tie(), after);
    }
}
