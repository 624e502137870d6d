package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Words and runs of words to be looked for; an entry that ends in `*` stands for the word with its
/// usual endings as well.
public final class Phrases {
    private static final BitSet NONE = new BitSet();

    /// Where a phrase was read: the words `first` to `last`, both inclusive.
    public record Match(String phrase, int first, int last) {}

    private final PhraseTable table;

    /// A bit for each list of whose phrases these are.
    private final long lists;

    private Phrases(List<Phrase> all) {
        this.table = new PhraseTable(all);
        this.lists = all.stream().mapToLong(Phrase::list).reduce(0, (one, other) -> one | other);
    }

    /// Phrases that are looked for by themselves.
    public static Phrases of(Collection<String> entries) {
        return new Phrases(
                entries.stream().map(entry -> Phrase.of(entry, Vocabulary.ALONE)).toList());
    }

    /// Phrases that every text is looked through for: once, together with those of all such lists.
    public static Phrases listed(List<String> entries) {
        return new Phrases(Vocabulary.add(entries));
    }

    /// All that any of these look for, to be asked once whether it is worth asking each.
    public static Phrases anyOf(Phrases... all) {
        return new Phrases(Stream.of(all).flatMap(one -> one.table.all().stream()).toList());
    }

    /// The word itself; of one with a star, the word with each ending.
    public static Stream<String> spellings(String word) {
        return Phrase.spellings(word);
    }

    /// Every phrase in a reading, the longer where two begin together; no two share a word.
    public List<Match> in(Reading reading) {
        return in(reading, NONE);
    }

    /// The same, without words that are taken already.
    public List<Match> in(Reading reading, BitSet taken) {
        boolean known = areKnownOf(reading);
        List<Match> found = List.of();
        int first = known ? reading.listed().next(lists, 0) : 0;
        while (first < reading.size()) {
            Phrase longest = longest(reading, first, taken);
            int next = first + 1;
            if (longest != null) {
                if (found.isEmpty()) found = new ArrayList<>();
                next = first + longest.size();
                found.add(new Match(longest.written(), first, next - 1));
            }
            first = known ? reading.listed().next(lists, next) : next;
        }
        return found;
    }

    public boolean occurIn(Reading reading) {
        if (areKnownOf(reading)) return reading.listed().has(lists);
        for (int first = 0; first < reading.size(); first++)
            if (longest(reading, first, NONE) != null) return true;
        return false;
    }

    private @Nullable Phrase longest(Reading reading, int first, BitSet taken) {
        Phrase longest = longest(table.ofMore(reading, first), reading, first, taken);
        if (longest != null) return longest;
        return longest(table.ofOneWord(reading, first), reading, first, taken);
    }

    private static @Nullable Phrase longest(
            Phrase[] phrases, Reading reading, int first, BitSet taken) {
        Phrase longest = null;
        for (Phrase phrase : phrases) {
            boolean longer = longest == null || phrase.size() > longest.size();
            if (longer && phrase.isReadAt(reading, first) && isFree(taken, first, phrase))
                longest = phrase;
        }
        return longest;
    }

    private boolean areKnownOf(Reading reading) {
        return lists >= 0 && reading.listed().knows(lists);
    }

    private static boolean isFree(BitSet taken, int first, Phrase phrase) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= first + phrase.size();
    }
}
