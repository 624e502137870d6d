package org.verger.gate.text;

import java.util.List;
import java.util.stream.Stream;

/// A run of words that is looked for, as a list has it. The words are compared by their
/// fingerprints first, so that no string is made of a text's words.
final class Phrase {
    private static final String[] ENDINGS = {
        "", "s", "es", "ed", "d", "er", "ers", "ing", "in", "y", "ies", "ish", "z"
    };

    private final String written;
    private final long list;
    private final String[] words;
    private final int[] hashes;

    /// Which of its words stand for themselves with their endings.
    private final boolean[] open;

    private Phrase(String written, long list) {
        this.written = written;
        this.list = list;
        this.words = written.split(" ");
        this.hashes = Stream.of(words).mapToInt(Hash::of).toArray();
        this.open = new boolean[words.length];
        for (int word = 0; word < words.length; word++) open[word] = isOpen(words[word]);
    }

    static Phrase of(String entry, long list) {
        return new Phrase(entry, list);
    }

    /// The word itself; of one with a star, the word with each ending.
    static Stream<String> spellings(String word) {
        if (!isOpen(word)) return Stream.of(word);
        String stem = word.substring(0, word.length() - 1);
        return Stream.of(ENDINGS).map(ending -> stem + ending);
    }

    /// The entry of the list.
    String written() {
        return written;
    }

    /// The bit of the list that has it.
    long list() {
        return list;
    }

    /// How many words it has.
    int size() {
        return words.length;
    }

    /// The fingerprints of all that it may begin with: its first two words together, or its only
    /// one. Many phrases begin with *the*, and few with the same two words.
    List<Integer> openings() {
        Stream<String> first = spellings(words[0]);
        if (words.length == 1) return first.map(Hash::of).toList();
        return first.flatMap(one -> spellings(words[1]).map(two -> Hash.of(one + two))).toList();
    }

    /// Whether it stands in a reading from this word on. Its last word is compared first: those
    /// with which it begins are mostly there, or nobody would ask.
    boolean isReadAt(Reading reading, int first) {
        if (first + words.length > reading.size()) return false;
        for (int word = words.length - 1; word >= 0; word--) {
            if (!isReadAt(reading, first + word, word)) return false;
            if (word > 0 && reading.gap(first + word) == Token.Gap.APART) return false;
        }
        return true;
    }

    private boolean isReadAt(Reading reading, int at, int word) {
        String mine = words[word];
        if (open[word]) return isWithAnEnding(reading, at, mine);
        return reading.hash(at) == hashes[word] && reading.isWord(at, mine);
    }

    private static boolean isWithAnEnding(Reading reading, int at, String mine) {
        int stem = mine.length() - 1;
        if (reading.length(at) < stem || !reading.has(at, 0, mine, stem)) return false;
        int rest = reading.length(at) - stem;
        for (String ending : ENDINGS)
            if (ending.length() == rest && reading.has(at, stem, ending, rest)) return true;
        return false;
    }

    private static boolean isOpen(String word) {
        return word.endsWith("*");
    }
}
