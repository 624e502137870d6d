package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.ClausePlan.State;
import org.verger.gate.Clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ClausePlanTest {
    private static final Clause FIRST = Clause.ETH_1;

    @Test
    void thePlanHolds() {
        var plan = ClausePlan.read(Repository.text("docs/clause-plan.md"));
        var main = Repository.sources("src/main", name -> !name.equals("Clause.java"));
        var tests = Repository.sources("src/test", name -> !name.startsWith("ClausePlan"));

        assertThat(plan.complaints(main, tests)).isEmpty();
    }

    @Test
    void everyClauseHasItsPart() {
        var plan = ClausePlan.read(Repository.text("docs/clause-plan.md"));

        assertThat(plan.lines())
                .allMatch(line -> line.parts().stream().allMatch(part -> part >= 1 && part <= 9));
    }

    @Test
    void aClauseThatIsMissingIsFound() {
        var lines = new ArrayList<>(allPlanned());
        lines.removeLast();

        assertThat(new ClausePlan(lines, 0, 0).complaints("", ""))
                .containsExactly(
                        "the plan and the catalogue do not list the same clauses in one order");
    }

    @Test
    void aClauseThatLosesItsControlIsFound() {
        assertThat(first(State.DELIVERED, 1, 1).complaints("", FIRST.name()))
                .containsExactly(FIRST.id() + " has no control in main code");
    }

    @Test
    void aClauseThatLosesItsTestIsFound() {
        assertThat(first(State.BEGUN, 1, 0).complaints("serves " + FIRST.id(), FIRST.id() + "0"))
                .containsExactly(FIRST.id() + " is named by no test");
    }

    @Test
    void aClauseThatIsTakenBackIsFound() {
        var both = FIRST.id();

        assertThat(first(State.BEGUN, 1, 1).complaints(both, both))
                .containsExactly("a clause that was delivered was taken back");
        assertThat(new ClausePlan(allPlanned(), 1, 0).complaints("", ""))
                .containsExactly("a clause that was begun was taken back");
    }

    @Test
    void theFloorRisesWithWhatIsDone() {
        assertThat(first(State.BEGUN, 0, 0).complaints(FIRST.id(), FIRST.id()))
                .containsExactly("more is done than the floor says: raise it");
    }

    private static ClausePlan first(State state, int leastBegun, int leastDelivered) {
        var lines = new ArrayList<>(allPlanned());
        lines.set(0, new ClausePlan.Line(FIRST.id(), List.of(1), state));
        return new ClausePlan(lines, leastBegun, leastDelivered);
    }

    private static List<ClausePlan.Line> allPlanned() {
        return Arrays.stream(Clause.values())
                .map(clause -> new ClausePlan.Line(clause.id(), List.of(1), State.PLANNED))
                .toList();
    }
}
