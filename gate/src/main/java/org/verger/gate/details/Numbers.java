package org.verger.gate.details;

import org.verger.gate.text.Letters;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks at the figures of a text, so that nothing that is made of figures is looked for where
/// there are too few.
final class Numbers {
    /// The most characters that stand between two figures of one number: `01632 (9) – 60`.
    static final int WIDEST_GAP = 4;

    private Numbers() {}

    /// Where a text has what is written so, which always holds a figure: looked for only around its
    /// figures.
    ///
    /// @param before the most characters that it has before its first figure
    /// @param behind the most that it has behind its last
    static Stream<MatchResult> written(Pattern so, Typed typed, int before, int behind) {
        String words = typed.words();
        int first = 0;
        int end = words.length();
        while (first < end && !Letters.isFigure(words.charAt(first))) first++;
        if (first == end) return Stream.of();
        while (!Letters.isFigure(words.charAt(end - 1))) end--;
        return so.matcher(words)
                .region(Math.max(0, first - before), Math.min(words.length(), end + behind))
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .results();
    }

    /// How many figures stand in the longest row that letters do not part.
    static int longest(Typed typed) {
        if (typed.signs().digits() == 0) return 0;
        String words = typed.words();
        int longest = 0;
        int row = 0;
        int gap = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c)) {
                longest = Math.max(longest, ++row);
                gap = 0;
            } else if (Character.isLetter(c) || ++gap > WIDEST_GAP) row = 0;
        }
        return longest;
    }

    /// A row of so many figures that begins as what people dial does: with + or 0.
    static boolean areDialled(Typed typed, int fewest) {
        return typed.signs().digits() >= fewest && firstDialled(typed.words(), 0, fewest) >= 0;
    }

    /// The rows of so many figures that hold what people dial, with their surroundings; those whose
    /// surroundings touch are one.
    ///
    /// @param before the characters before a row that belong to it
    /// @param behind the characters behind it
    static List<Stretch> dialled(Typed typed, int fewest, int before, int behind) {
        String words = typed.words();
        var rows = new ArrayList<Stretch>();
        int at = firstDialled(words, 0, fewest);
        while (at >= 0) {
            int end = endOfRow(words, at);
            int from = Math.max(0, beginningOfRow(words, at) - before);
            int to = Math.min(words.length(), end + behind);
            boolean touches = !rows.isEmpty() && from <= rows.getLast().to();
            rows.add(new Stretch(touches ? rows.removeLast().from() : from, to));
            at = firstDialled(words, end, fewest);
        }
        return rows;
    }

    private static int firstDialled(String words, int from, int fewest) {
        for (int i = from; i < words.length(); i++)
            if (begins(words, i) && figures(words, i, endOfRow(words, i)) >= fewest) return i;
        return -1;
    }

    private static boolean begins(String words, int i) {
        char c = words.charAt(i);
        boolean sign = c == '+' || c == '\uFF0B';
        boolean nought = Character.digit(c, 10) == 0;
        return sign || (nought && (i == 0 || !Character.isDigit(words.charAt(i - 1))));
    }

    /// Behind the last figure of a row.
    private static int endOfRow(String words, int from) {
        int end = from;
        for (int i = from; i < words.length() && i - end <= WIDEST_GAP; i++) {
            if (Character.isLetter(words.charAt(i))) break;
            if (Character.isDigit(words.charAt(i))) end = i + 1;
        }
        return end;
    }

    private static int beginningOfRow(String words, int from) {
        int first = from;
        for (int i = from - 1; i >= 0 && first - i <= WIDEST_GAP + 1; i--) {
            if (Character.isLetter(words.charAt(i))) break;
            if (Character.isDigit(words.charAt(i))) first = i;
        }
        return first;
    }

    private static int figures(String words, int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) figures += Character.isDigit(words.charAt(i)) ? 1 : 0;
        return figures;
    }

    /// So many figures in a row, with at most a space or a hyphen between two.
    static boolean areARow(Typed typed, int fewest) {
        if (typed.signs().digits() < fewest) return false;
        String words = typed.words();
        int row = 0;
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Letters.isFigure(c)) {
                if (++row == fewest) return true;
                gap = false;
            } else if (gap || (c != ' ' && c != '-')) row = 0;
            else gap = true;
        }
        return false;
    }

    /// Two letters with two figures right behind, as an IBAN begins.
    static boolean haveTwoLettersBefore(Typed typed) {
        if (typed.signs().digits() < 2) return false;
        String words = typed.words();
        for (int i = 2; i + 1 < words.length(); i++)
            if (Letters.isFigure(words.charAt(i))
                    && Letters.isFigure(words.charAt(i + 1))
                    && Letters.isPlain(words.charAt(i - 1))
                    && Letters.isPlain(words.charAt(i - 2))) return true;
        return false;
    }

    /// A figure, and behind it, a space or a hyphen one of these letters with which a word ends.
    static boolean haveALetterBehind(Typed typed, char first, char last) {
        String words = typed.words();
        for (int i = 1; i < words.length(); i++) {
            int small = words.charAt(i) | 0x20;
            if (small < first || small > last || !endsAWord(words, i)) continue;
            boolean parted = words.charAt(i - 1) == ' ' || words.charAt(i - 1) == '-';
            int before = parted ? i - 2 : i - 1;
            if (before >= 0 && Letters.isFigure(words.charAt(before))) return true;
        }
        return false;
    }

    private static boolean endsAWord(String words, int i) {
        return i + 1 == words.length() || !isAlphanumeric(words.charAt(i + 1));
    }

    /// A figure with two letters behind it, and a postcode's first half before.
    static boolean haveTwoLettersBehind(Typed typed) {
        if (typed.signs().digits() < 2) return false;
        String words = typed.words();
        for (int i = 2; i + 2 < words.length(); i++)
            if (Letters.isFigure(words.charAt(i))
                    && Letters.isPlain(words.charAt(i + 1))
                    && Letters.isPlain(words.charAt(i + 2))
                    && endsAsADistrict(words, beforeSpaces(words, i - 1))) return true;
        return false;
    }

    /// The last character before this one, leaving out two spaces at most.
    private static int beforeSpaces(String words, int at) {
        if (words.charAt(at) != ' ') return at;
        return at > 0 && words.charAt(at - 1) == ' ' ? at - 2 : at - 1;
    }

    /// `B1`, `B12`, `W1A`
    private static boolean endsAsADistrict(String words, int last) {
        if (last < 1 || !isAlphanumeric(words.charAt(last))) return false;
        char before = words.charAt(last - 1);
        if (Letters.isFigure(words.charAt(last)) && Letters.isPlain(before)) return true;
        return last > 1 && Letters.isFigure(before) && Letters.isPlain(words.charAt(last - 2));
    }

    private static boolean isAlphanumeric(char c) {
        return Letters.isFigure(c) || Letters.isPlain(c);
    }
}
