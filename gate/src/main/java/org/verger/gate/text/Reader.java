package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Reads a text once, from left to right. A word of English letters alone is read without looking
/// at any table; any other letter by letter.
final class Reader {
    static final Token.Gap[] GAPS = {
        Token.Gap.JOIN, Token.Gap.SPACE, Token.Gap.COMMA, Token.Gap.DOT, Token.Gap.APART
    };
    static final int GAP = 7;
    static final int OPENS = 8;
    static final int POSSESSIVE = 16;
    static final int CAPITAL = 32;

    /// Its letters do not stand in the original one for one.
    static final int ODD = 64;

    /// There is a capital within it.
    static final int HUMPED = 128;

    /// The bit by which a small letter differs from its capital.
    private static final int SMALL = 0x20;

    private static final int CHARACTERS_OF_A_WORD = 5;

    private final String text;

    /// As long as a byte is enough for each; a text has as many characters or more, unless one
    /// stands for several letters.
    private byte[] narrow;

    /// Where one of them needs two, all of them, and every word is read as an odd one.
    private char @Nullable [] wide;

    int size;
    int[] at;

    /// Where a word begins in the original; of an odd one, its first letter's place in the
    /// letterings.
    int[] start;

    int[] hash;
    byte[] signs;
    Letterings letterings = Letterings.NONE;
    private int read;
    private int end;

    Reader(String text) {
        this(text, text.length() / CHARACTERS_OF_A_WORD + 4);
    }

    /// @param words how many there are likely to be
    Reader(String text, int words) {
        this.text = text;
        narrow = new byte[text.length()];
        at = new int[words + 1];
        start = new int[words];
        hash = new int[words];
        signs = new byte[words];
    }

    Reading read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.isPlain(c)) i = wide == null ? word(i) : oddWord(i);
            else i = c < 128 ? i + 1 : other(i);
        }
        at[size] = read;
        return new Reading(text, this);
    }

    LetterRow letters() {
        return new LetterRow(narrow, wide, read);
    }

    private int other(int start) {
        int character = text.codePointAt(start);
        if (Letters.isUnseen(character) || Letters.of(character).isEmpty())
            return start + Character.charCount(character);
        return oddWord(start);
    }

    /// Plain letters as long as they go on; where the word does not end with them it is read again
    /// as an odd one.
    private int word(int from) {
        int sum = 0;
        int capitals = 0;
        int letter = read;
        int i = from;
        for (int length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (!Letters.isPlain(c)) break;
            capitals += ~c & SMALL;
            narrow[letter++] = (byte) (c | SMALL);
            sum = Hash.more(sum, (char) (c | SMALL));
        }
        if (i < text.length() && goesOn(i)) return oddWord(from);
        int began = read;
        read = letter;
        int first = ~text.charAt(from) & SMALL;
        add(began, from, sum, (first > 0 ? CAPITAL : 0) | (capitals > first ? HUMPED : 0));
        end = i;
        return i;
    }

    /// What is not of the English alphabet may still be of the word: a letter, a mark, an
    /// apostrophe.
    private boolean goesOn(int i) {
        if (text.charAt(i) < 128) return Letters.isApostrophe(text.charAt(i));
        int character = text.codePointAt(i);
        return Letters.isUnseen(character)
                || Letters.isApostrophe(character)
                || !Letters.of(character).isEmpty();
    }

    private int oddWord(int from) {
        if (letterings == Letterings.NONE) letterings = new Letterings();
        int began = read;
        int kept = letterings.size();
        boolean possessive = false;
        int i = from;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            String plain = Letters.of(character);
            if (!plain.isEmpty() && !Letters.isUnseen(character)) append(plain, i, next);
            else if (Letters.isMark(character)) letterings.extend(next);
            else if (Letters.isApostrophe(character)) {
                possessive = isPossessive(next);
                if (possessive || !isLetter(seen(next))) break;
            } else if (!Letters.isUnseen(character)) break;
            i = next;
        }
        int sign = ODD | (letterings.isCapital(kept) ? CAPITAL : 0);
        add(began, from, sum(began), possessive ? sign | POSSESSIVE : sign);
        start[size - 1] = kept;
        end = possessive ? afterS(i) : letterings.to(letterings.size() - 1);
        return possessive ? end : i;
    }

    private int sum(int began) {
        int sum = 0;
        for (int letter = began; letter < read; letter++) sum = Hash.more(sum, letter(letter));
        return sum;
    }

    private char letter(int at) {
        return wide == null ? (char) (narrow[at] & 0xFF) : wide[at];
    }

    private void append(String plain, int from, int to) {
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            boolean capital = Character.isUpperCase(letter) || Character.isTitleCase(letter);
            if (Letters.isSmall(letter)) keep((char) letter, from, to, false);
            else {
                String small = Letters.small(letter);
                for (int j = 0; j < small.length(); j++)
                    keep(small.charAt(j), from, to, capital && j == 0);
            }
            i += Character.charCount(letter);
        }
    }

    private void keep(char letter, int from, int to, boolean capital) {
        if (letter > 0xFF && wide == null) widen();
        if (read + text.length() - to >= room()) roomForMore();
        letterings.keep(from, to, capital);
        if (wide == null) narrow[read++] = (byte) letter;
        else wide[read++] = letter;
    }

    private void widen() {
        var all = new char[narrow.length];
        for (int letter = 0; letter < read; letter++) all[letter] = letter(letter);
        wide = all;
    }

    private int room() {
        return wide == null ? narrow.length : wide.length;
    }

    /// So that plain letters, one for one, always find room.
    private void roomForMore() {
        int more = room() + text.length() + 32;
        if (wide == null) narrow = Arrays.copyOf(narrow, more);
        else wide = Arrays.copyOf(wide, more);
    }

    private void add(int began, int from, int sum, int sign) {
        if (size == start.length) grow();
        at[size] = began;
        start[size] = from;
        hash[size] = sum;
        signs[size] = (byte) (sign | surroundings(from));
        size++;
    }

    private int surroundings(int from) {
        if (size == 0) return OPENS | number(Token.Gap.APART);
        return Between.of(text, end, from);
    }

    static int number(Token.Gap gap) {
        return switch (gap) {
            case JOIN -> 0;
            case SPACE -> 1;
            case COMMA -> 2;
            case DOT -> 3;
            case APART -> 4;
        };
    }

    private void grow() {
        int words = 2 * size + 4;
        at = Arrays.copyOf(at, words + 1);
        start = Arrays.copyOf(start, words);
        hash = Arrays.copyOf(hash, words);
        signs = Arrays.copyOf(signs, words);
    }

    private boolean isPossessive(int afterApostrophe) {
        int s = seen(afterApostrophe);
        return s < text.length()
                && Letters.of(text.codePointAt(s)).equalsIgnoreCase("s")
                && !isLetter(seen(s + Character.charCount(text.codePointAt(s))));
    }

    private int afterS(int apostrophe) {
        int s = seen(apostrophe + Character.charCount(text.codePointAt(apostrophe)));
        return s + Character.charCount(text.codePointAt(s));
    }

    private boolean isLetter(int index) {
        return index < text.length() && !Letters.of(text.codePointAt(index)).isEmpty();
    }

    private int seen(int index) {
        int i = index;
        while (i < text.length() && Letters.isUnseen(text.codePointAt(i)))
            i += Character.charCount(text.codePointAt(i));
        return i;
    }
}
