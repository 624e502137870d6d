package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of several chapters of a list, each with a bit for every chapter that has it: a word
/// of a text is looked up once for all of them, and no string is made of it.
public final class Lexicon {
    private final Filter filter;
    private final @Nullable String[] words;
    private final int[] chapters;

    private Lexicon(Map<String, Integer> chapters) {
        this.filter = new Filter(chapters.size());
        this.words = new String[Integer.highestOneBit(chapters.size() + 1) << 2];
        this.chapters = new int[words.length];
        chapters.forEach(this::put);
    }

    /// Of these chapters, the first of them with the lowest bit.
    public static Lexicon of(WordList list, List<String> chapters) {
        var all = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < chapters.size(); at++)
            for (String word : list.chapter(chapters.get(at)))
                all.merge(word, 1 << at, (one, other) -> one | other);
        return new Lexicon(all);
    }

    /// The chapters that have a word of a reading.
    public int of(Reading reading, int word) {
        return of(reading, reading.at(word), reading.until(word), reading.hash(word));
    }

    /// The chapters that have the words `first` to `last` of a reading, both inclusive, as one.
    public int of(Reading reading, int first, int last) {
        int hash = reading.hash(first);
        for (int word = first + 1; word <= last; word++)
            hash = Hash.joined(hash, reading.hash(word), reading.length(word));
        return of(reading, reading.at(first), reading.until(last), hash);
    }

    /// The chapters that have a word of plain small letters.
    public int of(String word) {
        int hash = Hash.of(word);
        if (!filter.mayHave(hash)) return 0;
        for (int slot = slot(hash); ; slot = next(slot)) {
            String mine = words[slot];
            if (mine == null) return 0;
            if (mine.equals(word)) return chapters[slot];
        }
    }

    private int of(Reading reading, int at, int until, int hash) {
        if (!filter.mayHave(hash)) return 0;
        for (int slot = slot(hash); ; slot = next(slot)) {
            String mine = words[slot];
            if (mine == null) return 0;
            if (mine.length() == until - at && reading.reads(at, mine)) return chapters[slot];
        }
    }

    private void put(String word, int inChapters) {
        int hash = Hash.of(word);
        filter.add(hash);
        int slot = slot(hash);
        while (words[slot] != null) slot = next(slot);
        words[slot] = word;
        chapters[slot] = inChapters;
    }

    private int slot(int hash) {
        return (int) (Hash.spread(hash) >>> 20) & (words.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (words.length - 1);
    }
}
