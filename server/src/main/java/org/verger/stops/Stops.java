package org.verger.stops;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may be asked of the switch that stops everything (PRN-6: a permission can be withdrawn at
/// any moment, all of them at once).
@Service
public class Stops {
    private final StopStore stops;
    private final Ledger ledger;

    Stops(StopStore stops, Ledger ledger) {
        this.stops = stops;
        this.ledger = ledger;
    }

    /// Stops everything, as far as this reaches. What is on its way already is not called back:
    /// [#mayComeOut] had said yes to it.
    @Transactional
    public StopOutcome stop(Reach reach, StopReason reason) {
        if (!Scope.current().someone().may(reach.right())) return StopOutcome.NO_RIGHT;
        stops.waitForThoseWhoAsk();
        if (!stops.add(reach, reason)) return StopOutcome.NOT_NOW;
        ledger.write(act(reach, "stopped", Map.of("reason", reason.value())));
        return StopOutcome.DONE;
    }

    /// Lifts the stop. What was held back meanwhile stays so until a person has looked at it.
    @Transactional
    public StopOutcome lift(Reach reach) {
        if (!Scope.current().someone().may(reach.right())) return StopOutcome.NO_RIGHT;
        if (!stops.lift(reach)) return StopOutcome.NOT_NOW;
        ledger.write(act(reach, "resumed", Map.of()));
        return StopOutcome.DONE;
    }

    /// Whether a post of this school may come out. The answer holds until the asking transaction
    /// ends: a stop that is pressed meanwhile waits for it.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mayComeOut() {
        stops.ask();
        return stops.inForce().isEmpty();
    }

    /// The stops that are on for this school, its own first.
    @Transactional(readOnly = true)
    public List<Stop> inForce() {
        return stops.inForce();
    }

    /// The last stops that were lifted, the latest first.
    @Transactional(readOnly = true)
    public List<Stop> past() {
        return stops.past();
    }

    private static Act act(Reach reach, String verb, Map<String, String> particulars) {
        var scope = Scope.current();
        return switch (reach) {
            case SCHOOL ->
                    new Act(
                            "school." + verb,
                            new Thing("school", scope.school().value()),
                            Set.of(Clause.PRN_6),
                            particulars);
            case TRUST ->
                    new Act(
                            "trust." + verb,
                            new Thing("trust", scope.trust().value()),
                            Set.of(Clause.PRN_6),
                            particulars);
        };
    }
}
