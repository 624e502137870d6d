package org.verger.gate.text;

import java.util.Arrays;

/// A text as a row of cells, each a letter or a figure that may stand for one, with where it stands
/// in the original and what parts it from the cell before. Where the direction of writing is turned
/// round, the cells stand as the eye sees them.
final class Cells {
    static final char TURNED = '\u202E';
    private static final char TURNED_BACK = '\u202C';

    /// Letters in boxes, and those that are put together as flags: pictures of letters.
    private static final int FIRST_BOXED = 0x1F130;

    private static final int LAST_BOXED = 0x1F1FF;

    /// Too long a gap to be one between the letters of a word.
    private static final int TOO_LONG = 12;

    private final String text;
    int size;
    char[] letter;
    int[] from;
    int[] to;

    /// Characters between this cell and the one before; more than {@link #TOO_LONG} for a line's
    /// end.
    int[] gap;

    /// A figure or a sign that stands for its letter.
    boolean[] figure;

    /// What is seen between this cell and the one before is a space.
    boolean[] spaced;

    private Cells(String text) {
        this.text = text;
        int most = 3 * text.length() + 1;
        letter = new char[Math.min(most, text.length() + 16)];
        from = new int[letter.length];
        to = new int[letter.length];
        gap = new int[letter.length];
        figure = new boolean[letter.length];
        spaced = new boolean[letter.length];
    }

    static Cells of(String text) {
        var cells = new Cells(text);
        cells.read(0, text.length());
        return cells;
    }

    /// The letter that a figure or a sign is read as, 0 for none; an l is one with an i.
    static char figure(int c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            case '9', '6' -> 'g';
            default -> 0;
        };
    }

    /// Beyond English: figures of another width, a letter thrice, single letters with odd marks
    /// between.
    static boolean isWorthAnotherLook(String text, int i) {
        char c = text.charAt(i);
        return Letters.narrow(c) != c
                || (c == 0xD83C && i + 1 < text.length() && isALetter(text.charAt(i + 1)))
                || c == '\u00B7'
                || c == '\u2022'
                || (Letters.isUnseen(c) && c != '\uFE0F' && c != '\u200D')
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARMENIAN;
    }

    /// With the first half of an emoji before it: a letter in a box, or one of those that are put
    /// together as flags.
    private static boolean isALetter(char half) {
        return (half >= 0xDD30 && half <= 0xDD89) || (half >= 0xDDE6 && half <= 0xDDFF);
    }

    private void read(int start, int end) {
        int between = 0;
        boolean space = false;
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c < 128 && Letters.isPlain((char) c)) {
                add((char) (c | 0x20), i, next, between, space, false);
                between = 0;
                space = false;
            } else if (c == TURNED) {
                int back = text.indexOf(TURNED_BACK, next);
                int line = text.indexOf('\n', next);
                int until = Math.min(back < 0 ? end : back, line < 0 ? end : line);
                int began = size;
                read(next, Math.max(next, until));
                turn(began);
                next = Math.max(next, until);
            } else if (Letters.isUnseen(c)) {
                if (Letters.isMark(c) && size > 0 && between == 0) to[size - 1] = next;
            } else {
                int read = cell(c, i, next, between, space);
                if (read > 0) {
                    between = 0;
                    space = false;
                } else {
                    between += c == '\n' || c == '\r' ? 2 * TOO_LONG : 1;
                    space |= Character.isWhitespace(c) || Character.isSpaceChar(c);
                }
            }
            i = next;
        }
    }

    private int cell(int c, int start, int end, int between, boolean space) {
        int plain = Letters.narrow(c);
        char figure = figure(plain);
        if (figure == 0) {
            if (plain < 128) return plainCell((char) plain, start, end, between, space);
            String letters = letters(plain);
            boolean boxed = plain >= FIRST_BOXED && plain <= LAST_BOXED;
            for (int i = 0; i < letters.length(); i++)
                add(letters.charAt(i), start, end, i == 0 ? between : 0, space && i == 0, boxed);
            return letters.length();
        }
        if (plain == '!' && !isOfAWord(end) && !isAlone(start, end)) return 0;
        add(figure, start, end, between, space, true);
        return 1;
    }

    private int plainCell(char c, int start, int end, int between, boolean space) {
        if (!Letters.isPlain(c)) return 0;
        add((char) (c | 0x20), start, end, between, space, false);
        return 1;
    }

    private static String letters(int c) {
        if (c >= 0x1F130 && c <= 0x1F149) return String.valueOf((char) ('a' + c - 0x1F130));
        if (c >= 0x1F1E6 && c <= 0x1F1FF) return String.valueOf((char) ('a' + c - 0x1F1E6));
        if (c >= 0x1F150 && c <= 0x1F169) return String.valueOf((char) ('a' + c - 0x1F150));
        if (c >= 0x1F170 && c <= 0x1F189) return String.valueOf((char) ('a' + c - 0x1F170));
        if (Letters.isApostrophe(c)) return "";
        var small = new StringBuilder();
        Letters.of(c).codePoints().forEach(letter -> small.append(Letters.small(letter)));
        return small.toString();
    }

    /// Something that may be a letter follows.
    private boolean isOfAWord(int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == '!' || Letters.isUnseen(text.charAt(i))))
            i++;
        return i < text.length() && !isGap(i);
    }

    /// It stands between two marks or spaces, as each letter of a word that is spaced out does.
    private boolean isAlone(int start, int end) {
        return start > 0 && end < text.length() && isGap(start - 1) && isGap(end);
    }

    private boolean isGap(int i) {
        char c = (char) Letters.narrow(text.charAt(i));
        return c < 128 ? figure(c) == 0 && !Letters.isPlain(c) : !Character.isLetterOrDigit(c);
    }

    private void add(char c, int start, int end, int between, boolean space, boolean isFigure) {
        if (size == letter.length) grow();
        letter[size] = c;
        from[size] = start;
        to[size] = end;
        gap[size] = between;
        spaced[size] = space;
        figure[size++] = isFigure;
    }

    private void grow() {
        int length = 2 * size;
        letter = Arrays.copyOf(letter, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        gap = Arrays.copyOf(gap, length);
        figure = Arrays.copyOf(figure, length);
        spaced = Arrays.copyOf(spaced, length);
    }

    /// The cells from here on in the opposite order, each taken for hidden.
    private void turn(int began) {
        for (int low = began, high = size - 1; low < high; low++, high--) swap(low, high);
        for (int i = size - 1; i > began; i--) {
            gap[i] = gap[i - 1];
            spaced[i] = spaced[i - 1];
        }
        if (size > began) {
            gap[began] = 1;
            spaced[began] = true;
        }
        Arrays.fill(figure, began, size, true);
    }

    private void swap(int one, int other) {
        char c = letter[one];
        letter[one] = letter[other];
        letter[other] = c;
        int start = from[one];
        from[one] = from[other];
        from[other] = start;
        int end = to[one];
        to[one] = to[other];
        to[other] = end;
        int between = gap[one];
        gap[one] = gap[other];
        gap[other] = between;
        boolean space = spaced[one];
        spaced[one] = spaced[other];
        spaced[other] = space;
    }
}
