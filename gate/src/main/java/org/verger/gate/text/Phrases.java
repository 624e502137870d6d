package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Words and runs of words to be looked for; an entry that ends in `*` stands for the word with its
/// usual endings as well.
public final class Phrases {
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "ed", "d", "er", "ers", "ing", "in", "y", "ies", "ish", "z");
    private static final BitSet NONE = new BitSet();

    /// Where a phrase was read: the words `first` to `last`, both inclusive.
    public record Match(String phrase, int first, int last) {}

    private record Phrase(String written, List<String> words) {}

    private final Map<Long, List<Phrase>> byFirstWord;
    private final Filter firstWords;

    private Phrases(Map<Long, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        this.firstWords = new Filter(byFirstWord.size());
        byFirstWord.keySet().forEach(firstWords::add);
    }

    public static Phrases of(Iterable<String> entries) {
        Map<Long, List<Phrase>> byFirstWord = new HashMap<>();
        for (String entry : entries) {
            var phrase = new Phrase(entry, List.of(entry.split(" ")));
            spellings(phrase.words().getFirst())
                    .forEach(
                            word ->
                                    byFirstWord
                                            .computeIfAbsent(Hash.of(word), _ -> new ArrayList<>())
                                            .add(phrase));
        }
        return new Phrases(byFirstWord);
    }

    /// All that any of these look for, to be asked once whether it is worth asking each.
    public static Phrases anyOf(Phrases... all) {
        Map<Long, List<Phrase>> byFirstWord = new HashMap<>();
        for (Phrases one : all)
            one.byFirstWord.forEach(
                    (word, phrases) ->
                            byFirstWord
                                    .computeIfAbsent(word, _ -> new ArrayList<>())
                                    .addAll(phrases));
        return new Phrases(byFirstWord);
    }

    /// The word itself; of one with a star, the word with each ending.
    public static Stream<String> spellings(String word) {
        if (!word.endsWith("*")) return Stream.of(word);
        String stem = word.substring(0, word.length() - 1);
        return ENDINGS.stream().map(ending -> stem + ending);
    }

    /// Every phrase in a reading, the longer where two begin together; no two share a word.
    public List<Match> in(Reading reading) {
        return in(reading, NONE);
    }

    /// The same, without words that are taken already.
    public List<Match> in(Reading reading, BitSet taken) {
        List<Match> found = List.of();
        int first = 0;
        while (first < reading.size()) {
            Match longest = longest(reading, first, taken);
            if (longest == null) first++;
            else {
                if (found.isEmpty()) found = new ArrayList<>();
                found.add(longest);
                first = longest.last() + 1;
            }
        }
        return found;
    }

    public boolean occurIn(Reading reading) {
        for (int first = 0; first < reading.size(); first++)
            if (longest(reading, first, NONE) != null) return true;
        return false;
    }

    private @Nullable Match longest(Reading reading, int first, BitSet taken) {
        long word = reading.hash(first);
        if (!firstWords.mayHave(word)) return null;
        Match longest = null;
        for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
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
        if (last >= reading.size()) return false;
        for (int at = first; at <= last; at++) {
            if (at > first && reading.gap(at) == Token.Gap.APART) return false;
            if (!isWord(phrase.words().get(at - first), reading.word(at))) return false;
        }
        return true;
    }

    private static boolean isWord(String mine, String word) {
        if (!mine.endsWith("*")) return word.equals(mine);
        String stem = mine.substring(0, mine.length() - 1);
        return word.startsWith(stem) && ENDINGS.contains(word.substring(stem.length()));
    }
}
