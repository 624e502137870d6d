package org.verger.verdicts;

import org.apache.commons.codec.digest.DigestUtils;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Which finding: the hash of what it says and where, so that a decision about it holds for exactly
/// that. Sixty-four hexadecimal digits.
public record FindingId(String hex) {
    private static final String SHA_256 = "[0-9a-f]{64}";

    public FindingId {
        if (!hex.matches(SHA_256)) throw new IllegalArgumentException("not a SHA-256: " + hex);
    }

    /// The id of this finding.
    public static FindingId of(Finding finding) {
        var said =
                String.join(
                        "\n",
                        finding.clause().id(),
                        finding.check().name(),
                        Spot.of(finding.place()).toString(),
                        finding.why());
        return hashed(said);
    }

    /// The id of this finding wherever it stands: by its rule, by the words that it is about, and
    /// by what is said of them where they always read the same.
    public static FindingId of(Finding finding, String about, boolean alwaysTheSame) {
        var said =
                String.join(
                        "\n",
                        finding.clause().id(),
                        finding.check().name(),
                        about,
                        alwaysTheSame ? finding.why() : "");
        return hashed(said);
    }

    /// The findings about which whoever approves has to decide.
    public static Set<FindingId> toDecide(Verdict verdict) {
        var open = new LinkedHashSet<FindingId>();
        for (var finding : verdict.findings())
            if (finding.severity() == Severity.NEEDS_A_DECISION) open.add(of(finding));
        return open;
    }

    /// The one that is written so, if any is.
    public static Optional<FindingId> read(String typed) {
        return typed.matches(SHA_256) ? Optional.of(new FindingId(typed)) : Optional.empty();
    }

    private static FindingId hashed(String said) {
        return new FindingId(DigestUtils.sha256Hex(said));
    }
}
