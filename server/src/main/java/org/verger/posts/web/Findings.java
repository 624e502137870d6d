package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.photos.Photo;

import java.util.List;
import java.util.stream.IntStream;

/// A verdict as a screen shows it: what it comes to in a sentence, and its findings in order.
public record Findings(String summary, boolean block, List<FindingLine> lines) {
    /// Where the gate was not asked.
    static final Findings NOT_ASKED = new Findings("", false, List.of());

    public Findings {
        lines = List.copyOf(lines);
    }

    /// The findings of a verdict on a text.
    public static Findings of(Verdict verdict) {
        return of(verdict, List.of());
    }

    /// The findings of a verdict on a post with these photos, for somebody who sees them.
    public static Findings of(Verdict verdict, List<Photo> photos) {
        return new Findings(
                summary(verdict),
                verdict.blocks(),
                IntStream.range(0, verdict.findings().size())
                        .mapToObj(i -> FindingLine.of(i + 1, verdict.findings().get(i), photos))
                        .toList());
    }

    /// Whether the gate was asked.
    public boolean isAsked() {
        return !summary.isEmpty();
    }

    /// The findings about one photo, counted from 1.
    public List<FindingLine> ofPhoto(int photo) {
        return lines.stream().filter(line -> line.photo() == photo).toList();
    }

    private static String summary(Verdict verdict) {
        return words(
                "posts.verdict.summary",
                count(verdict, Severity.BLOCKS),
                count(verdict, Severity.NEEDS_A_DECISION),
                count(verdict, Severity.ADVISES));
    }

    private static long count(Verdict verdict, Severity severity) {
        return verdict.findings().stream().map(Finding::severity).filter(severity::equals).count();
    }
}
