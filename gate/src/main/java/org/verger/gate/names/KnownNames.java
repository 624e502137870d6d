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

    /// The school that was asked about last, which is the one that is asked about next.
    private static volatile Own own = new Own("");

    /// The words of a school's own name.
    private record Own(String name, List<String> words) {
        Own(String name) {
            this(name, Reading.of(name).words());
        }

        static Own of(String name) {
            Own last = own;
            if (!last.name.equals(name)) own = last = new Own(name);
            return last;
        }
    }

    private KnownNames() {}

    /// The words of a reading that belong to such a name.
    static BitSet in(Reading reading, String school) {
        var words = new BitSet();
        for (Phrases.Match match : KNOWN.in(reading)) words.set(match.first(), match.last() + 1);
        List<String> ofTheSchool = Own.of(school).words();
        if (!ofTheSchool.isEmpty()) mark(ofTheSchool, reading, words);
        return words;
    }

    private static void mark(List<String> name, Reading reading, BitSet words) {
        for (int at = 0; at + name.size() <= reading.size(); at++)
            if (isReadAt(at, name, reading)) words.set(at, at + name.size());
    }

    private static boolean isReadAt(int at, List<String> name, Reading reading) {
        for (int word = 0; word < name.size(); word++) {
            if (word > 0 && reading.gap(at + word) == Token.Gap.APART) return false;
            if (!reading.isWord(at + word, name.get(word))) return false;
        }
        return true;
    }
}
