package org.verger.posts.web;

import org.verger.gate.Place;
import org.verger.gate.Verdict;

import java.util.ArrayList;
import java.util.List;

/// A text cut into the stretches that the gate marked and those between them.
public record MarkedText(List<Stretch> stretches) {

    /// A stretch of the text; its finding is counted from 1 in the verdict, 0 for none.
    public record Stretch(String text, int finding) {
        /// Whether the gate marked it.
        public boolean isMarked() {
            return finding > 0;
        }
    }

    public MarkedText {
        stretches = List.copyOf(stretches);
    }

    /// The text with nothing marked in it.
    static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Stretch(text, 0)));
    }

    /// The text as the verdict marks it. Where findings overlap, the one that begins first is
    /// shown.
    public static MarkedText of(String text, Verdict verdict) {
        var stretches = new ArrayList<Stretch>();
        int end = 0;
        for (int i = 0; i < verdict.findings().size(); i++) {
            if (verdict.findings().get(i).place() instanceof Place.InText(int from, int to)
                    && from >= end) {
                if (from > end) stretches.add(new Stretch(text.substring(end, from), 0));
                stretches.add(new Stretch(text.substring(from, to), i + 1));
                end = to;
            }
        }
        if (end < text.length()) stretches.add(new Stretch(text.substring(end), 0));
        return new MarkedText(stretches);
    }
}
