package org.verger.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the gate found, and by which policy and which roster it judged.
///
/// The same submission in the same circumstances always has the same verdict, findings in reading
/// order.
public record Verdict(String policyVersion, String rosterVersion, List<Finding> findings) {

    /// What is looked at on a picture besides what is written in it.
    private static final Set<Check> OF_PICTURES =
            EnumSet.of(
                    Check.CONSENT,
                    Check.FACES,
                    Check.CLOSE_FACE,
                    Check.ALT_TEXT,
                    Check.METADATA,
                    Check.SOURCE);

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    public boolean blocks() {
        return has(Severity.BLOCKS);
    }

    public boolean needsADecision() {
        return has(Severity.NEEDS_A_DECISION);
    }

    /// What it says because of what can be read in the pictures, or could not be: all that it would
    /// not say of the same pictures with nothing written in them.
    public List<Finding> ofWriting() {
        return findings.stream()
                .filter(finding -> finding.place() instanceof Place.OnPicture)
                .filter(finding -> !OF_PICTURES.contains(finding.check()))
                .toList();
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
