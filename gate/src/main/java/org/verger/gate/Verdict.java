package org.verger.gate;

import java.util.List;

/// What the gate found, and by which policy and which roster it judged.
///
/// The same submission in the same circumstances always has the same verdict, findings in reading
/// order.
public record Verdict(String policyVersion, String rosterVersion, List<Finding> findings) {

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
        return findings.stream().filter(Verdict::isOfWriting).toList();
    }

    private static boolean isOfWriting(Finding finding) {
        return finding.place() instanceof Place.InWriting
                || finding.check() == Check.WRITING_UNREAD;
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
