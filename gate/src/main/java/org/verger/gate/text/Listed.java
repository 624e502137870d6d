package org.verger.gate.text;

import java.util.Arrays;

/// Which lists have phrases in a reading, and at which of its words they begin: most words begin
/// none, so that only the others are kept.
final class Listed {
    private static final int FIRST_ROOM = 8;
    private static final int[] NO_WORDS = {};
    private static final long[] NO_LISTS = {};

    /// A bit for each list that was looked for.
    private final long known;

    private long any;
    private int size;

    /// The words, in their order, and the lists of each.
    private int[] words = NO_WORDS;

    private long[] lists = NO_LISTS;

    Listed(long known) {
        this.known = known;
    }

    /// At this word a phrase of the list begins; words come in their order.
    void add(long list, int word) {
        if (size == 0 || words[size - 1] != word) keep(word);
        lists[size - 1] |= list;
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

    /// The first word, this one or behind it, with which a phrase of one of these lists begins; one
    /// that no text has where there is none.
    int next(long lists, int word) {
        if ((any & lists) == 0) return Integer.MAX_VALUE;
        int at = Arrays.binarySearch(words, 0, size, word);
        for (int i = at < 0 ? -at - 1 : at; i < size; i++)
            if ((this.lists[i] & lists) != 0) return words[i];
        return Integer.MAX_VALUE;
    }

    /// Whether one of these lists has a phrase that begins with this word.
    boolean has(long lists, int word) {
        if ((any & lists) == 0) return false;
        int at = Arrays.binarySearch(words, 0, size, word);
        return at >= 0 && (this.lists[at] & lists) != 0;
    }

    private void keep(int word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, Math.max(FIRST_ROOM, 2 * size));
            lists = Arrays.copyOf(lists, words.length);
        }
        words[size++] = word;
    }
}
