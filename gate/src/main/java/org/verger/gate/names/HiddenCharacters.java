package org.verger.gate.names;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// OFF-7: no name is hidden from the eye of the reader or of the machine by characters that nobody
/// sees. Emoji are made with some of them, and so are other scripts: those are left alone.
public final class HiddenCharacters {
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern WITHIN_A_WORD =
            Pattern.compile(
                    "(?<=\\p{IsLatin})[\\u200B-\\u200D\\u2060\\uFEFF\\u180E]+(?=\\p{IsLatin})");

    private HiddenCharacters() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().beyond() && mayHide(typed.words());
    }

    private static boolean mayHide(String words) {
        for (int i = 0; i < words.length(); i++) if (hides(words.charAt(i))) return true;
        return false;
    }

    /// All that the patterns look for is written for the format of a text, but for one space.
    private static boolean hides(char c) {
        return c >= 128 && (c == '\u180E' || Character.getType(c) == Character.FORMAT);
    }

    public static Stream<Finding> hideNothing(Facts facts) {
        return facts.sentences()
                .flatMap(typed -> Stream.concat(in(typed, TURNING), in(typed, WITHIN_A_WORD)));
    }

    private static Stream<Finding> in(Typed typed, Pattern pattern) {
        return pattern.matcher(typed.words())
                .results()
                .map(
                        match ->
                                typed.mendable(
                                        Clause.OFF_7,
                                        Check.HIDDEN_CHARACTERS,
                                        Severity.ADVISES,
                                        Stretch.of(match),
                                        "A character stands here that nobody can see. It can hide"
                                                + " a word or turn it round.",
                                        "Take it out: what people read stays the same.",
                                        ""));
    }
}
