package org.verger.gate.details;

import com.ibm.icu.lang.UCharacter;

import org.verger.gate.text.Letters;
import org.verger.gate.text.Stretch;

import java.text.Normalizer;
import java.util.Arrays;

/// A text with the figures, signs and letters of a keyboard in place of those of another width or
/// script, without what nobody sees between them, and with where each stood.
final class Folded {
    private static final String KEYCAP = "\uFE0F\u20E3";

    /// So near another figure may be of the same number.
    private static final int NEAR = Numbers.WIDEST_GAP + 1;

    private final String words;
    private final int[] from;
    private final int[] to;

    private Folded(String words, int[] from, int[] to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /// Whether a text has anything in or beside a figure or an `@` that would be read otherwise.
    static boolean isOther(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 128 && isOther(words, i, c)) return true;
        }
        return false;
    }

    private static boolean isOther(String words, int i, char c) {
        if (Letters.isUnseen(c) || isSpaceOrHyphen(c))
            return isOfADetail(words, i + 1)
                    || (isOfADetail(words, i - 1) && !isOneOfAList(words, i - 1));
        return Character.isSurrogate(c) ? plain(words.codePointAt(i)) != 0 : plain(c) != 0;
    }

    /// The `1️⃣` of `1️⃣ Find a leaf`: the keycap of one figure, between spaces, with no other
    /// near.
    private static boolean isOneOfAList(String words, int figure) {
        int end = figure + 1 + KEYCAP.length();
        return words.startsWith(KEYCAP, figure + 1)
                && isFree(words, figure - NEAR, figure, figure - 1)
                && isFree(words, end, end + NEAR, end);
    }

    private static boolean isFree(String words, int from, int to, int beside) {
        for (int i = Math.max(0, from); i < Math.min(to, words.length()); i++)
            if (Character.isDigit(words.charAt(i))) return false;
        return beside < 0
                || beside >= words.length()
                || Character.isWhitespace(words.charAt(beside));
    }

    private static boolean isOfADetail(String words, int at) {
        if (at < 0 || at >= words.length()) return false;
        return Letters.isFigure(words.charAt(at)) || words.charAt(at) == '@';
    }

    static Folded of(String typed) {
        var words = new StringBuilder(typed.length());
        var from = new int[typed.length()];
        var to = new int[typed.length()];
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!Letters.isUnseen(c)) {
                char plain = c < 128 ? 0 : plain(c);
                int began = words.length();
                words.appendCodePoint(plain == 0 ? c : plain);
                Arrays.fill(from, began, words.length(), i);
                Arrays.fill(to, began, words.length(), next);
            } else if (!words.isEmpty()) to[words.length() - 1] = next;
            i = next;
        }
        return new Folded(words.toString(), from, to);
    }

    String words() {
        return words;
    }

    /// Where a stretch of what is read here was typed.
    Stretch typed(Stretch at) {
        return new Stretch(from[at.from()], to[at.to() - 1]);
    }

    /// What is on a keyboard for it; 0 where nothing is.
    private static char plain(int c) {
        if (Letters.narrow(c) != c) return (char) Letters.narrow(c);
        if (isSpaceOrHyphen(c)) return c == 0x2010 || c == 0x2011 ? '-' : ' ';
        int figure = figure(c);
        if (figure >= 0) return (char) ('0' + figure);
        return switch (c) {
            case 0xFE6B -> '@';
            case 0xFE52 -> '.';
            default -> isOrnate(c) ? letter(c) : 0;
        };
    }

    private static boolean isSpaceOrHyphen(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR || c == 0x2010 || c == 0x2011;
    }

    /// Of any script, and one in a circle or above the line.
    private static int figure(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0 || Character.getType(c) != Character.OTHER_NUMBER) return digit;
        double value = UCharacter.getUnicodeNumericValue(c);
        return value >= 0 && value <= 9 && value == Math.rint(value) ? (int) value : -1;
    }

    /// In a circle, or of an alphabet for formulae.
    private static boolean isOrnate(int c) {
        return (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1D400 && c <= 0x1D7FF);
    }

    private static char letter(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) < 128 ? plain.charAt(0) : 0;
    }
}
