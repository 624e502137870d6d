package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words and runs of words to be looked for; an entry that ends in `*` stands for the word with its
/// usual endings as well.
public final class Phrases {
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "ed", "d", "er", "ers", "ing", "in", "y", "ies", "ish", "z");

    /// Where a phrase was read: the words `first` to `last`, both inclusive.
    public record Match(String phrase, int first, int last) {}

    private record Phrase(String written, List<String> words) {
        boolean isWord(int at, String word) {
            String mine = words.get(at);
            if (!mine.endsWith("*")) return word.equals(mine);
            String stem = mine.substring(0, mine.length() - 1);
            return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /// By what stands before the star of the first word.
    private final Map<String, List<Phrase>> byStem = new HashMap<>();

    private int shortestStem = Integer.MAX_VALUE;
    private int longestStem;

    private Phrases() {}

    public static Phrases of(Iterable<String> entries) {
        var phrases = new Phrases();
        entries.forEach(phrases::add);
        return phrases;
    }

    private void add(String entry) {
        var phrase = new Phrase(entry, List.of(entry.split(" ")));
        String first = phrase.words().getFirst();
        if (first.endsWith("*")) addStem(first.substring(0, first.length() - 1), phrase);
        else byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(phrase);
    }

    private void addStem(String stem, Phrase phrase) {
        shortestStem = Math.min(shortestStem, stem.length());
        longestStem = Math.max(longestStem, stem.length());
        byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(phrase);
    }

    /// Every phrase in a reading, the longer where two begin together; no two share a word.
    public List<Match> in(Reading reading) {
        return in(reading, new BitSet());
    }

    /// The same, without words that are taken already.
    public List<Match> in(Reading reading, BitSet taken) {
        var found = new ArrayList<Match>();
        int first = 0;
        while (first < reading.tokens().size()) {
            Match longest = longest(reading, first, taken);
            if (longest == null) first++;
            else {
                found.add(longest);
                first = longest.last() + 1;
            }
        }
        return found;
    }

    public boolean occurIn(Reading reading) {
        return !in(reading).isEmpty();
    }

    private @Nullable Match longest(Reading reading, int first, BitSet taken) {
        String word = reading.word(reading.token(first));
        Match longest =
                longer(null, byFirstWord.getOrDefault(word, List.of()), reading, first, taken);
        for (int end = shortestStem; end <= Math.min(word.length(), longestStem); end++) {
            List<Phrase> phrases = byStem.getOrDefault(word.substring(0, end), List.of());
            longest = longer(longest, phrases, reading, first, taken);
        }
        return longest;
    }

    private static @Nullable Match longer(
            @Nullable Match than, List<Phrase> phrases, Reading reading, int first, BitSet taken) {
        Match longest = than;
        for (Phrase phrase : phrases) {
            int last = first + phrase.words().size() - 1;
            boolean longer = longest == null || last > longest.last();
            if (longer && reads(reading, phrase, first, last) && isFree(taken, first, last))
                longest = new Match(phrase.written(), first, last);
        }
        return longest;
    }

    private static boolean isFree(BitSet taken, int first, int last) {
        int next = taken.nextSetBit(first);
        return next < 0 || next > last;
    }

    private static boolean reads(Reading reading, Phrase phrase, int first, int last) {
        if (last >= reading.tokens().size()) return false;
        for (int at = first; at <= last; at++) {
            Token token = reading.token(at);
            if (at > first && token.gap() == Token.Gap.APART) return false;
            if (!phrase.isWord(at - first, reading.word(token))) return false;
        }
        return true;
    }
}
