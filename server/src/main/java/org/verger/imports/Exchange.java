package org.verger.imports;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.changes.Effect;
import org.verger.changes.Part;
import org.verger.changes.Step;
import org.verger.changes.Steps;
import org.verger.changes.Tally;
import org.verger.changes.Walk;
import org.verger.imports.PastImport.State;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Puts a confirmed list in the place of what is known, in one transaction: first it is gone
/// through to see that it still does what was confirmed, then a second time, a few hundred steps at
/// once.
@Component
class Exchange {
    private final PreviewStore previews;
    private final PastImports past;
    private final Walk walk;
    private final Strides strides;
    private final Ledger ledger;

    Exchange(PreviewStore previews, PastImports past, Walk walk, Strides strides, Ledger ledger) {
        this.previews = previews;
        this.past = past;
        this.walk = walk;
        this.strides = strides;
        this.ledger = ledger;
    }

    /// Takes it over, unless that was done before. Two nodes, of which one was thought dead, do so
    /// one after the other.
    @Transactional
    public void takeOver(ImportId id) {
        past.hold(id);
        var list = past.get(id);
        if (!list.isWaiting()) return;
        past.begin(id);
        past.holdSchool();
        var file = previews.confirmed(id);
        var tally = walk.tally(file.kind(), file.content(), list.broughtBy());
        if (!tally.fingerprint().equals(past.fingerprint(id))) {
            stop(id, State.OVERTAKEN);
            return;
        }
        var growth = new Growth(strides::countAnew);
        var _ =
                walk.through(
                        file.kind(),
                        file.content(),
                        list.broughtBy(),
                        steps -> {
                            strides.take(id, steps);
                            growth.by(steps);
                        });
        past.done(id, tally, list.stepsAll());
        previews.forget(id);
        strides.canBeTakenBackUntil(id, list.broughtAt().plus(PastImport.UNDONE_WITHIN));
        ledger.write(act(list, tally));
    }

    /// Ends it without anything of it taken over.
    @Transactional
    public void stop(ImportId id, State state) {
        past.stopped(id, state);
        previews.forget(id);
    }

    private static Act act(PastImport list, Tally tally) {
        return list.id()
                .act(
                        "list.imported",
                        list.kind(),
                        Map.of(
                                "added", String.valueOf(tally.count(Effect.ADDED)),
                                "changed", String.valueOf(tally.count(Effect.CHANGED)),
                                "ended", String.valueOf(tally.count(Effect.ENDED))));
    }

    /// Takes steps, keeps the way back, and says how far it is.
    @Component
    static class Strides {
        private final Steps steps;
        private final WayBack ways;
        private final PastImports past;
        private final Timetable timetable;

        Strides(Steps steps, WayBack ways, PastImports past, Timetable timetable) {
            this.steps = steps;
            this.ways = ways;
            this.past = past;
            this.timetable = timetable;
        }

        void take(ImportId id, List<Step> batch) {
            var some = batch.stream().filter(Predicate.not(Step::isNothing)).toList();
            steps.take(some);
            ways.add(id, some);
            past.progress(id, batch.size());
        }

        void countAnew(Part part) {
            steps.countAnew(part);
        }

        void canBeTakenBackUntil(ImportId id, Instant time) {
            timetable.forgetWayBack(id, time);
        }
    }
}
