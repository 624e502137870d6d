package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;

import java.util.stream.Stream;

/// What somebody noticed who read further than the lists go. It learned from examples, so it shows
/// a person where to look, and decides nothing by itself; its words are of the text and never of
/// whoever wrote it.
public final class SecondReading {
    private SecondReading() {}

    /// Whether anything was noticed.
    public static boolean mayMind(Facts facts) {
        return !facts.known().seen().noticed().isEmpty();
    }

    public static Stream<Finding> isLookedAtByAPerson(Facts facts) {
        int length = facts.caption().words().length();
        return facts.known().seen().noticed().stream()
                .filter(one -> one.to() <= length)
                .map(one -> finding(facts, one));
    }

    private static Finding finding(Facts facts, Noticed noticed) {
        return facts.caption()
                .finding(
                        noticed.clause(),
                        Check.SECOND_READING,
                        Severity.NEEDS_A_DECISION,
                        new Stretch(noticed.from(), noticed.to()),
                        "It seems that this text " + noticed.what() + ".",
                        mend(noticed.clause()));
    }

    private static String mend(Clause clause) {
        return clause == Clause.CHD_1
                ? "If a child may be in danger, tell your safeguarding lead now, and publish"
                        + " nothing of it."
                : "A machine read it and may be wrong. Read it once more as a stranger would.";
    }
}
