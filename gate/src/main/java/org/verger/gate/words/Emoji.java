package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PRN-2, OFF-5: emoji that stand for a word that would be found. An aubergine is a vegetable, so
/// such are asked about only beside one another; what a hand shows has one meaning.
public final class Emoji {
    private static final char FIRST_HALF = '\uDC00';
    private static final String TONE = "[\\x{1F3FB}-\\x{1F3FF}]?";
    private static final String BESIDE = "[ \\x{FE0F}\\x{200D}]{0,2}";

    private static final String FOOD =
            "[\\x{1F32D}-\\x{1F32F}\\x{1F345}-\\x{1F37F}\\x{1F950}-\\x{1F96F}]";

    /// Among other food they are food.
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "(?<!"
                            + FOOD
                            + " ?)(?:[\\x{1F346}\\x{1F34C}\\x{1F351}]"
                            + BESIDE
                            + "(?:[\\x{1F346}\\x{1F34C}\\x{1F351}]"
                            + BESIDE
                            + ")?\\x{1F4A6}|\\x{1F346}"
                            + BESIDE
                            + "\\x{1F351}|\\x{1F351}"
                            + BESIDE
                            + "\\x{1F346})(?! ?"
                            + FOOD
                            + ")|\\x{1F449}"
                            + TONE
                            + BESIDE
                            + "\\x{1F44C}"
                            + TONE);

    /// What stands for a word, and what becomes of it.
    private record Sign(Pattern written, Clause clause, Severity severity, String why) {}

    private static final List<Sign> SIGNS =
            List.of(
                    new Sign(
                            Pattern.compile("\\x{1F595}\\x{FE0F}?" + TONE),
                            Clause.OFF_5,
                            Severity.BLOCKS,
                            "This is swearing."),
                    new Sign(
                            TOGETHER,
                            Clause.PRN_2,
                            Severity.NEEDS_A_DECISION,
                            "Together these emoji often stand for something sexual."),
                    new Sign(
                            Pattern.compile("\\x{1F4A9}"),
                            Clause.OFF_5,
                            Severity.ADVISES,
                            "Some readers may find this coarse."));

    private Emoji() {}

    /// Whether it is worth looking: by the second halves of those that are looked for, which few of
    /// the others share.
    public static boolean mayMind(Typed typed) {
        return typed.signs().beyond() && hasOne(typed.words());
    }

    private static boolean hasOne(String words) {
        for (int i = 0; i < words.length(); i++)
            if (words.charAt(i) >= FIRST_HALF && isOfOne(words.charAt(i))) return true;
        return false;
    }

    private static boolean isOfOne(char half) {
        return switch (half) {
            case '\uDD95', '\uDCA6', '\uDC49', '\uDCA9', '\uDF46' -> true;
            default -> false;
        };
    }

    public static Stream<Finding> standForNothingIndecent(Facts facts) {
        return facts.sentences()
                .filter(Emoji::mayMind)
                .flatMap(typed -> SIGNS.stream().flatMap(sign -> in(typed, sign)));
    }

    private static Stream<Finding> in(Typed typed, Sign sign) {
        return sign.written()
                .matcher(typed.words())
                .results()
                .map(
                        match ->
                                typed.mendable(
                                        sign.clause(),
                                        Check.WORDS,
                                        sign.severity(),
                                        Stretch.of(match),
                                        sign.why(),
                                        "Leave it out.",
                                        ""));
    }
}
