package org.verger.gate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Phrases by the fingerprints of what they may begin with; asked for every word of every text, so
/// that nothing is made to answer.
final class PhraseTable {
    private static final Phrase[] NONE = {};

    private final List<Phrase> all;
    private final Filter openings;
    private final int[] hashes;
    private final Phrase[][] phrases;

    PhraseTable(List<Phrase> all) {
        Map<Integer, List<Phrase>> byOpening = new LinkedHashMap<>();
        for (Phrase phrase : all)
            for (Integer opening : phrase.openings())
                byOpening.computeIfAbsent(opening, _ -> new ArrayList<>()).add(phrase);
        this.all = List.copyOf(all);
        this.openings = new Filter(byOpening.size());
        this.hashes = new int[Integer.highestOneBit(byOpening.size() + 1) << 2];
        this.phrases = new Phrase[hashes.length][];
        Arrays.fill(phrases, NONE);
        byOpening.forEach(this::put);
    }

    List<Phrase> all() {
        return all;
    }

    /// Phrases of one word that this word of a reading may be.
    Phrase[] ofOneWord(Reading reading, int at) {
        return beginningWith(reading.hash(at));
    }

    /// Phrases of several words that this word of a reading may begin with the next.
    Phrase[] ofMore(Reading reading, int at) {
        int next = at + 1;
        if (next == reading.size()) return NONE;
        return beginningWith(
                Hash.joined(reading.hash(at), reading.hash(next), reading.length(next)));
    }

    private Phrase[] beginningWith(int hash) {
        return openings.mayHave(hash) ? phrases[slot(hash)] : NONE;
    }

    private void put(Integer opening, List<Phrase> begun) {
        int slot = slot(opening);
        openings.add(opening);
        hashes[slot] = opening;
        phrases[slot] = begun.toArray(Phrase[]::new);
    }

    /// Its own, or the empty one where it would stand.
    private int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = (int) (Hash.spread(hash) >>> 20) & mask;
        while (phrases[slot].length > 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
