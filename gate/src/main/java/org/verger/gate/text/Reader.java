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

    /// There is a capital within it.
    static final int HUMPED = 128;

    /// The bit by which a small letter differs from its capital.
    private static final int SMALL = 0x20;

    private static final int CHARACTERS_OF_A_WORD = 5;

    private final String text;

    /// The text's characters, as far as they have not been read.
    private final char[] unread;

    /// Written over the characters that were read, of which there are as many or more; where a
    /// character stands for so many letters that they would not find room, in an array of their
    /// own.
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
        this(text, text.toCharArray(), text.length() / CHARACTERS_OF_A_WORD + 4);
    }

    /// @param characters those of the text, which this makes letters of
    /// @param words how many there are likely to be
    Reader(String text, char[] characters, int words) {
        this.text = text;
        unread = characters;
        letters = characters;
        at = new int[words + 1];
        start = new int[words];
        hash = new long[words];
        signs = new byte[words];
    }

    Reading read() {
        int i = 0;
        while (i < unread.length) {
            char c = unread[i];
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
        int first = unread[from];
        long sum = 0;
        int common = SMALL;
        int letter = read;
        int i = from;
        for (; i < unread.length && Letters.isPlain(unread[i]); i++) {
            if (i > from) common &= unread[i];
            char small = (char) (unread[i] | SMALL);
            letters[letter++] = small;
            sum = Hash.more(sum, small);
        }
        if (i < unread.length && goesOn(i)) return oddWord(from);
        int began = read;
        read = letter;
        add(began, from, sum, (first < 'a' ? CAPITAL : 0) | (common == 0 ? HUMPED : 0));
        end = i;
        return i;
    }

    /// What is not of the English alphabet may still be of the word: a letter, a mark, an
    /// apostrophe.
    private boolean goesOn(int i) {
        if (unread[i] < 128) return Letters.isApostrophe(unread[i]);
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
                if (read + text.length() - to >= letters.length) roomForMore();
                letterings.keep(from, to, capital && j == 0);
                letters[read++] = small.charAt(j);
            }
            i += Character.charCount(letter);
        }
    }

    /// So that plain letters, one for one, always find room, and nothing is written over that was
    /// not read.
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
