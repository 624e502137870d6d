package org.verger.gate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A text as words of plain small letters, each letter knowing where in the original it came from.
public final class Reading {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final BitSet capitals = new BitSet();
    private int end;
    private int[] from = new int[64];
    private int[] to = new int[64];

    private Reading(String text) {
        this.text = text;
    }

    public static Reading of(String text) {
        var reading = new Reading(text);
        int i = 0;
        while (i < text.length()) i = reading.read(i);
        return reading;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public String letters(int at, int until) {
        return letters.substring(at, until);
    }

    /// All its words, in order.
    public List<String> words() {
        return tokens.stream().map(this::word).toList();
    }

    public String word(Token token) {
        return letters(token.at(), token.until());
    }

    public boolean isCapital(int letter) {
        return capitals.get(letter);
    }

    /// Where the letter begins in the original.
    public int from(int letter) {
        return from[letter];
    }

    /// Where the letter, with the marks upon it, ends in the original.
    public int to(int letter) {
        return to[letter];
    }

    /// Where the words `first` to `last`, both inclusive, stand in the original.
    public Stretch stretch(int first, int last) {
        return new Stretch(from(token(first).at()), to(token(last).until() - 1));
    }

    /// The original between a word and the word before it, or the beginning.
    public String before(int token) {
        int start = token == 0 ? 0 : to[tokens.get(token - 1).until() - 1];
        return text.substring(start, from[tokens.get(token).at()]);
    }

    /// The original from the end of a word to the next word, or the end.
    public String after(int token) {
        int start = to[tokens.get(token).until() - 1];
        int end = token + 1 < tokens.size() ? from[tokens.get(token + 1).at()] : text.length();
        return text.substring(start, end);
    }

    private int read(int start) {
        int character = text.codePointAt(start);
        if (Letters.isUnseen(character) || Letters.of(character).isEmpty())
            return start + Character.charCount(character);
        return readWord(start);
    }

    private int readWord(int start) {
        int at = letters.length();
        boolean possessive = false;
        int i = start;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            String plain = Letters.of(character);
            if (!plain.isEmpty() && !Letters.isUnseen(character)) append(plain, i, next);
            else if (Letters.isMark(character)) to[letters.length() - 1] = next;
            else if (Letters.isApostrophe(character)) {
                possessive = isPossessive(next);
                if (possessive || !isLetter(seen(next))) break;
            } else if (!Letters.isUnseen(character)) break;
            i = next;
        }
        addToken(at, start, possessive);
        end = possessive ? afterS(i) : to[letters.length() - 1];
        return possessive ? end : i;
    }

    private void append(String plain, int start, int end) {
        plain.codePoints()
                .forEach(
                        letter -> {
                            capitals.set(
                                    letters.length(),
                                    Character.isUpperCase(letter) || Character.isTitleCase(letter));
                            Letters.small(letter).chars().forEach(c -> keep((char) c, start, end));
                        });
    }

    private void keep(char letter, int start, int end) {
        int at = letters.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            to = Arrays.copyOf(to, 2 * at);
        }
        letters.append(letter);
        from[at] = start;
        to[at] = end;
    }

    private void addToken(int at, int start, boolean possessive) {
        var between = Between.of(text.substring(end, start));
        tokens.add(
                new Token(
                        at,
                        letters.length(),
                        tokens.isEmpty() ? Token.Gap.APART : between.gap(),
                        tokens.isEmpty() || between.opens(),
                        possessive,
                        capitals.get(at)));
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
