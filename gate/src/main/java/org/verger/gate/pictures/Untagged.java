package org.verger.gate.pictures;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.stream.Stream;

/// OFF-6: who was said to be in a picture, and then not to be, is looked for by somebody else. Who
/// it was, and why, is not said.
public final class Untagged {
    private Untagged() {}

    public static Stream<Finding> childrenAreLookedForByAPerson(Facts facts) {
        int many = facts.known().children().untagged();
        return many == 0 ? Stream.of() : Stream.of(finding(many));
    }

    private static Finding finding(int many) {
        return new Finding(
                Clause.OFF_6,
                Check.UNTAGGED,
                Severity.NEEDS_A_DECISION,
                new Place.Whole(),
                many == 1
                        ? "1 child was tagged before and is not any more."
                        : many + " children were tagged before and are not any more.",
                "Look at the pictures once more: is everybody tagged who can be seen?",
                List.of());
    }
}
