package org.verger.gate.words;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

/// Whether a word is used, or quoted and spoken about.
final class Quotation {
    private static final Phrases SPOKEN_ABOUT =
            WordList.named("words.txt").phrasesIfNeeded("spoken-about");
    private static final String OPENING = "\"“‘«'";
    private static final String CLOSING = "\"”’»'";

    private Quotation() {}

    static boolean holds(Typed typed, Stretch at) {
        Stretch sentence = typed.sentence(at);
        String before = typed.words().substring(sentence.from(), at.from());
        String behind = typed.words().substring(at.to(), sentence.to());
        return isQuoted(before, behind)
                || SPOKEN_ABOUT.occurIn(Reading.of(before))
                || SPOKEN_ABOUT.occurIn(Reading.of(behind));
    }

    private static boolean isQuoted(String before, String behind) {
        return opens(before) && closes(behind);
    }

    /// A mark that is not an apostrophe: no letter stands before it.
    private static boolean opens(String before) {
        for (int i = before.length() - 1; i >= 0; i--)
            if (OPENING.indexOf(before.charAt(i)) >= 0)
                return i == 0 || !Character.isLetter(before.charAt(i - 1));
        return false;
    }

    private static boolean closes(String behind) {
        for (int i = 0; i < behind.length(); i++)
            if (CLOSING.indexOf(behind.charAt(i)) >= 0)
                return i + 1 == behind.length() || !Character.isLetter(behind.charAt(i + 1));
        return false;
    }
}
