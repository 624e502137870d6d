package org.verger.templates;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.verdicts.FindingId;

import java.util.List;
import java.util.Set;

/// A wording whose gaps are filled, which still knows what of it was agreed to word for word and
/// what was filled in since.
public record FilledWording(List<Stretch> stretches) {

    /// A piece of the text.
    ///
    /// @param gap the name of the gap that it fills with a day, a time or a number; empty where its
    ///   words were agreed to, as every choice of a gap is
    record Stretch(String words, String gap) {
        static Stretch said(String words) {
            return new Stretch(words, "");
        }

        static Stretch in(Slot slot, String words) {
            return new Stretch(words, slot.isOpen() ? slot.name() : "");
        }

        private boolean isOpen() {
            return !gap.isEmpty();
        }

        private String about(int from, int to) {
            int begin = Math.max(from, 0);
            int end = Math.min(to, words.length());
            if (begin >= end) return "";
            return isOpen() ? "{" + gap + "}" : words.substring(begin, end);
        }
    }

    public FilledWording {
        stretches = List.copyOf(stretches);
    }

    /// The text, as families read it.
    public String text() {
        return stretches.stream().map(Stretch::words).collect(joining());
    }

    /// By what a finding in it is known, whichever day, time or number was filled in.
    FindingId id(Finding finding) {
        return switch (finding.place()) {
            case Place.InText(int from, int to) -> id(finding, from, to);
            case Place.InAltText _,
                    Place.InFileName _,
                    Place.InCredit _,
                    Place.InWriting _,
                    Place.OnPicture _,
                    Place.Whole _ ->
                    FindingId.of(finding);
        };
    }

    /// A finding in it, for a page on which its place is not marked: it says what it is about.
    Finding quoted(Finding finding) {
        return switch (finding.place()) {
            case Place.InText(int from, int to) -> quoted(finding, text().substring(from, to));
            case Place.InAltText _,
                    Place.InFileName _,
                    Place.InCredit _,
                    Place.InWriting _,
                    Place.OnPicture _,
                    Place.Whole _ ->
                    finding;
        };
    }

    private static Finding quoted(Finding finding, String about) {
        return new Finding(
                finding.clause(),
                finding.check(),
                finding.severity(),
                finding.place(),
                words("templates.point", about, finding.why()),
                finding.mend(),
                finding.safeEdits());
    }

    /// What needs a decision in it.
    Set<FindingId> toDecide(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.NEEDS_A_DECISION)
                .map(this::id)
                .collect(toUnmodifiableSet());
    }

    private FindingId id(Finding finding, int from, int to) {
        var about = new StringBuilder();
        boolean alwaysTheSame = true;
        int at = 0;
        for (var stretch : stretches) {
            var part = stretch.about(from - at, to - at);
            about.append(part);
            if (stretch.isOpen() && !part.isEmpty()) alwaysTheSame = false;
            at += stretch.words().length();
        }
        return FindingId.of(finding, about.toString(), alwaysTheSame);
    }
}
