package org.verger.asking.web;

import static org.verger.parts.Words.words;

import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.parts.Tag;

import java.util.Locale;

/// How carers are spoken to.
final class CarerWords {
    private CarerWords() {}

    /// What a use means for a picture of a child.
    static String about(Purpose purpose) {
        return words("asking.about." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A word as it is offered for one use: the name is asked about once, for all of them.
    static String offered(Word word) {
        return switch (word) {
            case NO -> words("asking.word.no");
            case SHOWN, NAMED -> words("asking.word.yes");
        };
    }

    static String word(Word word) {
        return switch (word) {
            case NO -> words("asking.word.no");
            case SHOWN -> words("asking.word.shown");
            case NAMED -> words("asking.word.named");
        };
    }

    /// What stands where they have not answered of one use.
    static Tag unanswered() {
        return new Tag(Tag.Tone.WAITING, words("asking.word.none"));
    }

    static Tag tag(Word word) {
        return switch (word) {
            case NO -> new Tag(Tag.Tone.PLAIN, word(word));
            case SHOWN, NAMED -> new Tag(Tag.Tone.DONE, word(word));
        };
    }
}
