package org.verger.imports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.changes.Counter;
import org.verger.changes.Effect;
import org.verger.changes.Step;
import org.verger.changes.Steps;
import org.verger.changes.Tally;
import org.verger.changes.Walk;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes a confirmed list over, in one transaction: first it is gone through to see that it still
/// does what was confirmed, then a second time, a few hundred steps at once. It is done in the name
/// of whoever confirmed it.
@Component
class TakingOver {
    private final PreviewStore previews;
    private final PastImports past;
    private final WayBack ways;
    private final Forgetting forgetting;
    private final Walk walk;
    private final Steps steps;
    private final People people;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakingOver(
            PreviewStore previews,
            PastImports past,
            WayBack ways,
            Forgetting forgetting,
            Walk walk,
            Steps steps,
            People people,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.previews = previews;
        this.past = past;
        this.ways = ways;
        this.forgetting = forgetting;
        this.walk = walk;
        this.steps = steps;
        this.people = people;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    void takeOver(ImportId id) {
        var waiting = past.get(id);
        if (waiting.state() != PastImport.State.WAITING) return;
        var person = waiting.broughtBy();
        var name = people.names(List.of(person)).getOrDefault(person, "");
        var scope = Scope.current();
        var theirs =
                Scope.at(scope.trust(), scope.school(), new Actor.Someone(person, name, Set.of()));
        theirs.run(
                () -> {
                    boolean done =
                            Boolean.TRUE.equals(transaction.execute(_ -> isTakenOver(waiting)));
                    if (!done) past.stopped(id, PastImport.State.OVERTAKEN);
                });
    }

    private boolean isTakenOver(PastImport waiting) {
        var id = waiting.id();
        var file = previews.get(id);
        var tally = tally(file, waiting);
        if (!tally.fingerprint().equals(past.fingerprint(id))) return false;
        var today = LocalDate.now(clock);
        var _ =
                walk.through(
                        file.kind(),
                        file.content(),
                        waiting.broughtBy(),
                        batch -> take(id, batch, today));
        past.done(id, tally, waiting.rowsAll());
        previews.forget(id);
        forgetting.wayBack(id, clock.instant().plus(PastImport.UNDONE_WITHIN));
        ledger.write(act("list.imported", waiting, tally));
        return true;
    }

    private void take(ImportId id, List<Step> batch, LocalDate today) {
        var some = batch.stream().filter(one -> one.effect(today) != Effect.SAME).toList();
        steps.take(some);
        ways.add(id, some);
        past.progress(id, batch.size());
    }

    private Tally tally(PreviewStore.File file, PastImport waiting) {
        var counter = new Counter(LocalDate.now(clock));
        var _ =
                walk.through(
                        file.kind(),
                        file.content(),
                        waiting.broughtBy(),
                        batch -> batch.forEach(counter::count));
        return counter.tally();
    }

    private static Act act(String verb, PastImport list, Tally tally) {
        return new Act(
                verb,
                new Thing("school", Scope.current().school().value()),
                Set.of(),
                Map.of(
                        "list", list.kind().name().toLowerCase(Locale.ROOT),
                        "added", String.valueOf(tally.count(Effect.ADDED)),
                        "changed", String.valueOf(tally.count(Effect.CHANGED)),
                        "ended", String.valueOf(tally.count(Effect.ENDED))));
    }
}
