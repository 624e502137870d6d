package org.verger.gate.text;

import org.verger.gate.text.Token.Gap;

import java.util.regex.Pattern;

/// What the characters between two words say about how the words belong together.
record Between(Gap gap, boolean opens) {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final String HYPHENS = "-_.\u2010\u2011\u2012\u2013\u2212\uFF0D\uFF3F\uFF0E";

    private static final Between A_SPACE = new Between(Gap.SPACE, false);
    private static final Between A_COMMA = new Between(Gap.COMMA, false);
    private static final Between A_STOP = new Between(Gap.DOT, true);

    /// What stands in a text from one index to another; the usual three without a look at more.
    static Between of(String text, int from, int to) {
        int length = to - from;
        char first = length > 0 ? text.charAt(from) : 0;
        if (length == 1 && first == ' ') return A_SPACE;
        if (length == 2 && text.charAt(from + 1) == ' ') {
            if (first == ',') return A_COMMA;
            if (first == '.') return A_STOP;
        }
        String seen = visible(text.substring(from, to));
        return new Between(gap(seen), opens(seen));
    }

    /// Without what nobody sees and without Markdown's stars; every kind of space as a plain one.
    private static String visible(String original) {
        var seen = new StringBuilder();
        original.codePoints()
                .filter(c -> !Letters.isUnseen(c) && c != '*')
                .map(c -> isSpace(c) ? ' ' : c)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSpace(int c) {
        return (Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029) || c == '\t' || c == 0x2800;
    }

    private static Gap gap(String seen) {
        String mark = seen.strip();
        if (mark.isEmpty()) return ofSpaces(seen);
        if (mark.length() > 1) return Gap.APART;
        boolean spaced = seen.length() > 1;
        if (mark.equals(",") || mark.equals("\uFF0C")) return Gap.COMMA;
        if (mark.equals(".") && spaced && !seen.startsWith(" ")) return Gap.DOT;
        return !spaced && HYPHENS.contains(mark) ? Gap.JOIN : Gap.APART;
    }

    private static Gap ofSpaces(String spaces) {
        if (spaces.isEmpty()) return Gap.JOIN;
        return BLANK_LINE.matcher(spaces).find() ? Gap.APART : Gap.SPACE;
    }

    private static boolean opens(String seen) {
        return seen.codePoints().anyMatch(Between::isOpening);
    }

    private static boolean isOpening(int c) {
        return ".!?:;\n\r\u2026\u2022\u201C\"\u2028\u2029".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
