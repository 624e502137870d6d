package org.verger.gate.text;

/// Which lists have phrases in a reading, and at which of its words they begin.
final class Listed {
    private static final long[] NOWHERE = {};

    /// A bit for each list that was looked for.
    private final long known;

    private final int words;
    private long[] at = NOWHERE;
    private long any;

    Listed(long known, int words) {
        this.known = known;
        this.words = words;
    }

    /// At this word a phrase of the list begins.
    void add(long list, int word) {
        if (any == 0) at = new long[words];
        at[word] |= list;
        any |= list;
    }

    /// Whether all of these lists were looked for.
    boolean knows(long lists) {
        return (lists & ~known) == 0;
    }

    /// Whether one of these lists has a phrase in it.
    boolean has(long lists) {
        return (any & lists) != 0;
    }

    /// Whether one of these lists has a phrase that begins with this word.
    boolean has(long lists, int word) {
        return (any & lists) != 0 && (at[word] & lists) != 0;
    }
}
