package org.verger.gate.names;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.WordList;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Names of authors, figures and places, and the school's own: a first name that stands in one of
/// them is nobody's at the school.
final class KnownNames {
    private static final WordList LIST = WordList.named("known-names.txt");
    private static final Phrases KNOWN =
            Phrases.of(
                    Stream.of("people", "books", "days-and-places")
                            .flatMap(chapter -> LIST.chapter(chapter).stream())
                            .toList());

    private KnownNames() {}

    /// The words of a reading that belong to such a name.
    static BitSet in(Reading reading, String school) {
        var words = new BitSet();
        mark(KNOWN, reading, words);
        List<String> own = Reading.of(school).words();
        if (!own.isEmpty()) mark(Phrases.of(List.of(String.join(" ", own))), reading, words);
        return words;
    }

    private static void mark(Phrases phrases, Reading reading, BitSet words) {
        for (Phrases.Match match : phrases.in(reading)) words.set(match.first(), match.last() + 1);
    }
}
