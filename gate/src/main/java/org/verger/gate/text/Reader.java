package org.verger.gate.text;

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

    private static final int LETTERS_OF_A_WORD = 5;

    private final String text;
    char[] letters;
    int size;
    int[] at;

    /// Where a word begins in the original; of an odd one, its first letter's place in the
    /// letterings.
    int[] start;

    long[] hash;
    byte[] signs;
    final Letterings letterings = new Letterings();
    private int read;
    private int end;

    Reader(String text) {
        this.text = text;
        int words = text.length() / LETTERS_OF_A_WORD + 4;
        letters = new char[text.length() + 4];
        at = new int[words + 1];
        start = new int[words];
        hash = new long[words];
        signs = new byte[words];
    }

    Reading read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.isPlain(c)) i = word(i);
            else i = c < 128 ? i + 1 : other(i);
        }
        at[size] = read;
        return new Reading(text, this);
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
        int began = read;
        long sum = 0;
        int i = from;
        char c = text.charAt(from);
        boolean capital = c < 'a';
        while (true) {
            char small = (char) (c | 0x20);
            letters[read++] = small;
            sum = Hash.more(sum, small);
            if (++i == text.length()) break;
            c = text.charAt(i);
            if (Letters.isPlain(c)) continue;
            if (c < 128 && !Letters.isApostrophe(c)) break;
            if (c >= 128 && !goesOn(i)) break;
            read = began;
            return oddWord(from);
        }
        add(began, from, sum, capital ? CAPITAL : 0);
        end = i;
        return i;
    }

    /// What is not of the English alphabet may still be of the word: a letter, a mark, an
    /// apostrophe.
    private boolean goesOn(int i) {
        int character = text.codePointAt(i);
        return Letters.isUnseen(character)
                || Letters.isApostrophe(character)
                || !Letters.of(character).isEmpty();
    }

    private int oddWord(int from) {
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

    private long sum(int began) {
        long sum = 0;
        for (int letter = began; letter < read; letter++) sum = Hash.more(sum, letters[letter]);
        return sum;
    }

    private void append(String plain, int from, int to) {
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            boolean capital = Character.isUpperCase(letter) || Character.isTitleCase(letter);
            String small = Letters.small(letter);
            for (int j = 0; j < small.length(); j++) {
                if (read + text.length() - from >= letters.length) roomForMore();
                letterings.keep(from, to, capital && j == 0);
                letters[read++] = small.charAt(j);
            }
            i += Character.charCount(letter);
        }
    }

    /// So that plain letters, one for one, always find room.
    private void roomForMore() {
        letters = Arrays.copyOf(letters, letters.length + text.length() + 32);
    }

    private void add(int began, int from, long sum, int sign) {
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
        at = Arrays.copyOf(at, 2 * size + 1);
        start = Arrays.copyOf(start, 2 * size);
        hash = Arrays.copyOf(hash, 2 * size);
        signs = Arrays.copyOf(signs, 2 * size);
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
