package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// A text as words of plain small letters, each letter knowing where in the original it came from.
///
/// It is kept in a few arrays, one entry for each word: a gate that is asked a hundred thousand
/// times a second has no time to make an object of every word.
public final class Reading {
    private final String text;
    private final LetterRow letters;
    private final int size;
    private final int[] at;
    private final int[] start;
    private final int[] hash;
    private final byte[] signs;
    private final Letterings letterings;
    private @Nullable Listed listed;

    Reading(String text, Reader read) {
        this.text = text;
        this.letters = read.letters();
        this.size = read.size;
        this.at = read.at;
        this.start = read.start;
        this.hash = read.hash;
        this.signs = read.signs;
        this.letterings = read.letterings;
    }

    public static Reading of(String text) {
        return new Reader(text).read();
    }

    /// How many words it has.
    public int size() {
        return size;
    }

    public List<Token> tokens() {
        return IntStream.range(0, size).mapToObj(this::token).toList();
    }

    public Token token(int index) {
        int sign = signs[index];
        return new Token(
                at[index],
                at[index + 1],
                gap(index),
                (sign & Reader.OPENS) != 0,
                (sign & Reader.POSSESSIVE) != 0,
                (sign & Reader.CAPITAL) != 0);
    }

    /// What stands between a word and the word before it.
    public Token.Gap gap(int index) {
        return Reader.GAPS[signs[index] & Reader.GAP];
    }

    /// Where the letters of a word begin among all letters.
    public int at(int index) {
        return at[index];
    }

    /// Where the letters of a word end among all letters.
    public int until(int index) {
        return at[index + 1];
    }

    /// Whether a word begins with a capital.
    public boolean opensWithACapital(int index) {
        return (signs[index] & Reader.CAPITAL) != 0;
    }

    /// Whether a word may have its capital for beginning a sentence.
    public boolean opensASentence(int index) {
        return (signs[index] & Reader.OPENS) != 0;
    }

    /// Whether a word may be several that were run together, as its capitals tell: `EllaMarsh`.
    public boolean mayBeSeveral(int index) {
        return (signs[index] & (Reader.HUMPED | Reader.ODD)) != 0;
    }

    /// Whether a word is followed by 's, which is not part of it.
    public boolean isPossessive(int index) {
        return (signs[index] & Reader.POSSESSIVE) != 0;
    }

    /// How many letters a word has.
    public int length(int index) {
        return at[index + 1] - at[index];
    }

    /// The fingerprint of a word's letters.
    public int hash(int index) {
        return hash[index];
    }

    /// What phrases of lists begin at its words; looked for when it is first asked.
    Listed listed() {
        Listed found = listed;
        if (found == null) listed = found = Vocabulary.known().in(this);
        return found;
    }

    public String letters(int at, int until) {
        return letters.subSequence(at, until);
    }

    /// The letters of all its words, one after the other.
    public CharSequence all() {
        return letters;
    }

    /// All its words, in order.
    public List<String> words() {
        var words = new String[size];
        for (int at = 0; at < size; at++) words[at] = word(at);
        return List.of(words);
    }

    public String word(int index) {
        return letters(at[index], at[index + 1]);
    }

    /// Whether a word has these letters.
    public boolean isWord(int index, String letters) {
        return length(index) == letters.length() && has(index, 0, letters, letters.length());
    }

    /// Whether so many of these letters stand in a word, from its letter `from` on.
    boolean has(int index, int from, String letters, int count) {
        return reads(at[index] + from, letters, count);
    }

    /// Whether these letters stand from one on.
    boolean reads(int from, String letters) {
        return reads(from, letters, letters.length());
    }

    private boolean reads(int from, String letters, int count) {
        for (int i = 0; i < count; i++)
            if (this.letters.charAt(from + i) != letters.charAt(i)) return false;
        return true;
    }

    public String word(Token token) {
        return letters(token.at(), token.until());
    }

    /// Whether a letter is a capital.
    public boolean isCapital(int letter) {
        int word = word(letter, 0, size - 1);
        if (isOdd(word)) return letterings.isCapital(kept(word, letter));
        return text.charAt(start[word] + letter - at[word]) < 'a';
    }

    /// Where the letter begins in the original.
    public int from(int letter) {
        int word = word(letter, 0, size - 1);
        return isOdd(word) ? letterings.from(kept(word, letter)) : start[word] + letter - at[word];
    }

    /// Where the letter, with the marks upon it, ends in the original.
    public int to(int letter) {
        int word = word(letter, 0, size - 1);
        return isOdd(word)
                ? letterings.to(kept(word, letter))
                : start[word] + letter - at[word] + 1;
    }

    /// Where the words `first` to `last`, both inclusive, stand in the original.
    public Stretch stretch(int first, int last) {
        return new Stretch(begins(first), ends(last));
    }

    /// Where a word begins in the original.
    public int begins(int word) {
        return isOdd(word) ? letterings.from(start[word]) : start[word];
    }

    /// Where the last letter of a word, with the marks upon it, ends in the original.
    public int ends(int word) {
        int last = start[word] + length(word) - 1;
        return isOdd(word) ? letterings.to(last) : last + 1;
    }

    /// Whether this sign stands right before a word.
    public boolean isBehind(char sign, int word) {
        int begins = begins(word);
        return begins > 0 && text.charAt(begins - 1) == sign;
    }

    /// The original between a word and the word before it, or the beginning.
    public String before(int token) {
        return text.substring(token == 0 ? 0 : ends(token - 1), begins(token));
    }

    /// The original from the end of a word to the next word, or the end.
    public String after(int token) {
        int end = token + 1 < size ? begins(token + 1) : text.length();
        return text.substring(ends(token), end);
    }

    private int kept(int word, int letter) {
        return start[word] + letter - at[word];
    }

    private boolean isOdd(int word) {
        return (signs[word] & Reader.ODD) != 0;
    }

    private int word(int letter, int low, int high) {
        if (low >= high) return low;
        int middle = (low + high + 1) / 2;
        return at[middle] <= letter ? word(letter, middle, high) : word(letter, low, middle - 1);
    }
}
