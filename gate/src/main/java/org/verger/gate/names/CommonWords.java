package org.verger.gate.names;

import org.verger.gate.text.Lexicon;
import org.verger.gate.text.Reading;
import org.verger.gate.text.WordList;

import java.util.List;

/// English words that are also names, and words that tell which of the two is meant: what each is
/// taken for, as bits.
final class CommonWords {
    static final int CALENDAR = 1;
    private static final int NAMES = 1 << 1;
    private static final int SURNAMES = 1 << 2;
    static final int TITLES = 1 << 3;

    /// What stands before the names of saints and kings.
    static final int RENOWNED = 1 << 4;

    static final int PLACES = 1 << 5;

    /// Lake, Mount: what stands before the name of a place.
    static final int PLACES_BEFORE = 1 << 6;

    /// Only somebody can do so: "Grace won".
    static final int DEEDS = 1 << 7;

    /// Things can do so too: "Grace is".
    static final int SAID_OF_PEOPLE = 1 << 8;

    static final int BEFORE_A_DATE = 1 << 9;
    static final int AFTER_A_DATE = 1 << 10;
    static final int SCHOOL = 1 << 11;
    private static final int NO_NAMES = 1 << 12;

    /// Words that are names as well.
    static final int WORDS = CALENDAR | NAMES | SURNAMES;

    /// What often has a capital and is not a name.
    static final int NO_NAME = NO_NAMES | SCHOOL | DEEDS;

    private static final Lexicon ALL =
            Lexicon.of(
                    WordList.named("common-words.txt"),
                    List.of(
                            "calendar",
                            "names",
                            "surnames",
                            "titles",
                            "renowned",
                            "places",
                            "places-before",
                            "deeds",
                            "said-of-people",
                            "before-a-date",
                            "after-a-date",
                            "school",
                            "no-names"));

    private CommonWords() {}

    /// What a word of a reading is taken for.
    static int of(Reading reading, int word) {
        return ALL.of(reading, word);
    }

    /// What the words `first` to `last` of a reading, both inclusive, are taken for as one.
    static int of(Reading reading, int first, int last) {
        return ALL.of(reading, first, last);
    }

    /// Whether a word is one of these.
    static boolean is(Reading reading, int word, int kinds) {
        return (ALL.of(reading, word) & kinds) != 0;
    }

    /// Whether a word of plain small letters is one of these.
    static boolean is(String word, int kinds) {
        return (ALL.of(word) & kinds) != 0;
    }

    /// Whether a name is a word as well.
    static boolean has(String word) {
        return is(word, WORDS);
    }
}
