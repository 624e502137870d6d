package org.verger.templates;

import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.verdicts.FindingId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the gate says of a template, whatever will be filled in: each finding once.
///
/// @param ids by what each finding is known, in the order of the verdict's
public record Judgement(Verdict verdict, List<FindingId> ids) {
    public Judgement {
        ids = List.copyOf(ids);
    }

    /// Whether nothing blocks, and everything that needs a decision is among what was decided.
    boolean isSettledBy(Set<FindingId> decided) {
        return !verdict.blocks() && decided.containsAll(toDecide());
    }

    /// What needs a decision of whoever agrees.
    Set<FindingId> toDecide() {
        var open = new HashSet<FindingId>();
        for (int i = 0; i < ids.size(); i++) if (isPoint(i)) open.add(ids.get(i));
        return open;
    }

    private boolean isPoint(int number) {
        return verdict.findings().get(number).severity() == Severity.NEEDS_A_DECISION;
    }
}
