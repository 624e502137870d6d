package org.verger.gate.text;

import org.verger.gate.text.Token.Gap;

import java.util.regex.Pattern;

/// What the characters between two words say about how the words belong together. Spaces, and what
/// nobody sees, are passed over; a single mark may join two words, any more part them.
final class Between {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final String HYPHENS = "-_.\u2010\u2011\u2012\u2013\u2212\uFF0D\uFF3F\uFF0E";
    private static final String OPENING = ".!?:;\n\r\u2026\u2022\u201C\"\u2028\u2029";
    private static final int NO_MARK = -1;
    private static final int MANY_MARKS = -2;

    private boolean opens;

    /// The one mark there is.
    private int mark = NO_MARK;

    /// How many characters are seen, and how many of them end lines.
    private int seen;

    private int lines;
    private boolean spaceFirst;

    private Between() {}

    /// What stands in a text from one index to another, as the signs of a word.
    ///
    /// @return the gap's place in {@link Reader#GAPS}, and {@link Reader#OPENS} where a sentence
    ///   may begin behind it
    static int of(String text, int from, int to) {
        int common = ofTheCommon(text, from, to);
        if (common >= 0) return common;
        var between = new Between();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            between.see(c);
            i += Character.charCount(c);
        }
        int gap = Reader.number(between.gap(text, from, to));
        return between.opens ? gap | Reader.OPENS : gap;
    }

    /// A space, or a common mark and a space: nine of ten, for which nothing is made. -1 for what
    /// is not so common.
    private static int ofTheCommon(String text, int from, int to) {
        int length = to - from;
        if (length == 0 || length > 2 || text.charAt(to - 1) != ' ') return -1;
        if (length == 1) return Reader.number(Gap.SPACE);
        return switch (text.charAt(from)) {
            case ',' -> Reader.number(Gap.COMMA);
            case '.' -> Reader.number(Gap.DOT) | Reader.OPENS;
            case '!', '?', ':', ';' -> Reader.number(Gap.APART) | Reader.OPENS;
            default -> -1;
        };
    }

    /// Without Markdown's stars.
    private void see(int c) {
        if (c == '*' || Letters.isUnseen(c)) return;
        boolean space = isSpace(c);
        if (seen++ == 0) spaceFirst = space;
        opens |= isOpening(c);
        if (space) return;
        if (Character.isWhitespace(c)) lines++;
        else mark = mark == NO_MARK && Character.isBmpCodePoint(c) ? c : MANY_MARKS;
    }

    private Gap gap(String text, int from, int to) {
        boolean spaced = seen > 1;
        return switch (mark) {
            case NO_MARK -> ofSpaces(text, from, to);
            case MANY_MARKS -> Gap.APART;
            case ',', '\uFF0C' -> Gap.COMMA;
            case '.' -> ofAStop(spaced);
            default -> !spaced && HYPHENS.indexOf(mark) >= 0 ? Gap.JOIN : Gap.APART;
        };
    }

    private Gap ofAStop(boolean spaced) {
        if (!spaced) return Gap.JOIN;
        return spaceFirst ? Gap.APART : Gap.DOT;
    }

    private Gap ofSpaces(String text, int from, int to) {
        if (seen == 0) return Gap.JOIN;
        if (lines < 2) return Gap.SPACE;
        return BLANK_LINE.matcher(visible(text.substring(from, to))).find() ? Gap.APART : Gap.SPACE;
    }

    /// Every kind of space as a plain one, without what nobody sees.
    private static String visible(String spaces) {
        var seen = new StringBuilder();
        spaces.codePoints()
                .filter(c -> !Letters.isUnseen(c) && c != '*')
                .map(c -> isSpace(c) ? ' ' : c)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSpace(int c) {
        return (Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029) || c == '\t' || c == 0x2800;
    }

    private static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
