package org.verger.gate.text;

import java.util.regex.MatchResult;

/// Part of a text: UTF-16 indices, `to` exclusive.
public record Stretch(int from, int to) {

    public Stretch {
        if (from < 0 || to < from)
            throw new IllegalArgumentException("no stretch from " + from + " to " + to);
    }

    public static Stretch of(MatchResult match) {
        return new Stretch(match.start(), match.end());
    }

    public static Stretch of(MatchResult match, int group) {
        return new Stretch(match.start(group), match.end(group));
    }

    /// A stretch of the text by where it stands in this one.
    public Stretch at(int start, int end) {
        return new Stretch(from + start, from + end);
    }

    public boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    public boolean covers(Stretch other) {
        return from <= other.from && other.to <= to;
    }
}
