package org.verger.tables;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What is to be known of the text in one cell.
public final class Cells {
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NEUTRAL = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private Cells() {}

    /// The cell without the blanks around it, the unbreakable ones included, in one spelling of
    /// each character.
    public static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
    }

    /// A name that came from outside, as it can be kept and shown: without what nobody sees, and
    /// cut where it is longer, but never within a character.
    public static String shown(String name, int longest) {
        var seen = new StringBuilder();
        clean(name).codePoints().filter(point -> !isHidden(point)).forEach(seen::appendCodePoint);
        if (seen.length() <= longest) return seen.toString();
        boolean isInside = Character.isHighSurrogate(seen.charAt(longest - 1));
        return seen.substring(0, isInside ? longest - 1 : longest);
    }

    /// Whether a spreadsheet would take the cell for a formula.
    static boolean isLikeFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /// The cell as no spreadsheet takes it for a formula: behind an apostrophe, as OWASP's page on
    /// CSV injection has it.
    static String neutral(String cell) {
        return isLikeFormula(cell) || isNeutral(cell) ? "'" + cell : cell;
    }

    /// The cell that was made neutral, as it was.
    static String told(String cell) {
        return isNeutral(cell) ? cell.substring(1) : cell;
    }

    private static boolean isNeutral(String cell) {
        return cell.startsWith("'") && NEUTRAL.matcher(cell).matches();
    }

    /// Whether the cell holds characters that nobody sees and that are no part of a name: controls,
    /// line ends, and those that make text be shown in another order than it stands. The two
    /// joiners (U+200C, U+200D) are part of how names are written in several scripts.
    static boolean hidesCharacters(String cell) {
        for (int at = 0; at < cell.length(); at = cell.offsetByCodePoints(at, 1)) {
            if (isHidden(cell.codePointAt(at))) return true;
        }
        return false;
    }

    private static boolean isHidden(int point) {
        if (point >= ' ' && point <= '~') return false;
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }
}
