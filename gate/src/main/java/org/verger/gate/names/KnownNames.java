package org.verger.gate.names;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Token;
import org.verger.gate.text.WordList;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Names of authors, figures and places, and the school's own: a first name that stands in one of
/// them is nobody's at the school.
final class KnownNames {
    private static final WordList LIST = WordList.named("known-names.txt");
    private static final Phrases KNOWN =
            Phrases.listed(
                    Stream.of("people", "books", "days-and-places")
                            .flatMap(chapter -> LIST.chapter(chapter).stream())
                            .toList());

    private KnownNames() {}

    /// The words of a reading that belong to such a name.
    static BitSet in(Reading reading, String school) {
        var words = new BitSet();
        for (Phrases.Match match : KNOWN.in(reading)) words.set(match.first(), match.last() + 1);
        List<String> own = Reading.of(school).words();
        if (!own.isEmpty()) mark(own, reading, words);
        return words;
    }

    private static void mark(List<String> own, Reading reading, BitSet words) {
        for (int at = 0; at + own.size() <= reading.size(); at++)
            if (isReadAt(at, own, reading)) words.set(at, at + own.size());
    }

    private static boolean isReadAt(int at, List<String> own, Reading reading) {
        for (int word = 0; word < own.size(); word++) {
            if (word > 0 && reading.gap(at + word) == Token.Gap.APART) return false;
            if (!reading.isWord(at + word, own.get(word))) return false;
        }
        return true;
    }
}
