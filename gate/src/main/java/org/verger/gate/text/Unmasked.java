package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;

/// A text read as somebody reads it who wants to see what was hidden: figures and signs as the
/// letters they stand for, letters that were put apart as one word, letters repeated as one.
///
/// What it reads is rough, in *skeletons*: an i is an l, and no letter stands twice in a row. So a
/// word counts only where something in it was hidden indeed; ordinary words are read by the {@link
/// Reading} and by nothing else.
public final class Unmasked {
    /// The fewest letters in a row that stand singly for nobody to have meant it otherwise.
    private static final int FEWEST_SINGLE = 3;

    /// The longest gap between two letters of one word.
    private static final int LONGEST_GAP = 8;

    static final int MANY_TWICE = 3;
    private static final int ROOM = 16;

    private final String text;
    private final Cells cells;
    private final StringBuilder skeleton;
    private int[] from;
    private int[] to;
    private final BitSet hidden = new BitSet();
    private @Nullable Reading reading;
    private @Nullable BitSet hiddenWords;

    private Unmasked(String text) {
        this.text = text;
        this.cells = Cells.of(text);
        this.skeleton = new StringBuilder(text.length() + ROOM);
        this.from = new int[text.length() + ROOM];
        this.to = new int[from.length];
        int at = 0;
        while (at < cells.size) at = readFrom(at);
    }

    static Unmasked of(String text) {
        return new Unmasked(text);
    }

    /// The skeleton of a word of plain small letters.
    public static String skeleton(String word) {
        var bare = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char rough = rough(word.charAt(i));
            if (bare.isEmpty() || bare.charAt(bare.length() - 1) != rough) bare.append(rough);
        }
        return bare.toString();
    }

    /// Whether every letter was written plainly: then nothing here counts.
    public boolean hidesNothing() {
        return hidden.isEmpty();
    }

    /// The skeletons as words; ask for their places by {@link #stretch}.
    public Reading reading() {
        if (reading == null) reading = Reading.of(skeleton.toString());
        return reading;
    }

    /// Whether anything was hidden in the words `first` to `last`, both inclusive.
    public boolean isHidden(int first, int last) {
        int next = nextHidden(first);
        return next >= 0 && next <= last;
    }

    /// The next word from this one on in which anything was hidden, or -1.
    public int nextHidden(int word) {
        if (hiddenWords == null) hiddenWords = hiddenWords(reading());
        return hiddenWords.nextSetBit(word);
    }

    private BitSet hiddenWords(Reading words) {
        var found = new BitSet();
        for (int word = 0; word < words.size(); word++) {
            int next = hidden.nextSetBit(words.begins(word));
            if (next >= 0 && next < words.ends(word)) found.set(word);
        }
        return found;
    }

    /// Where the words `first` to `last`, both inclusive, stand in the original.
    public Stretch stretch(int first, int last) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        Reading words = reading();
        int until = words.ends(last);
        for (int i = words.begins(first); i < until; i++) {
            if (to[i] == 0) continue;
            start = Math.min(start, from[i]);
            end = Math.max(end, to[i]);
        }
        return new Stretch(start, end);
    }

    static char rough(char c) {
        return c == 'l' ? 'i' : c;
    }

    private int readFrom(int at) {
        if (at > 0) part(cells.gap[at] > LONGEST_GAP);
        int end = endOfSingles(at);
        if (end > 0) return readSingles(at, end);
        end = endOfWord(at);
        if (isNumber(at, end)) part(true);
        else readWord(at, end, false);
        return end;
    }

    /// Figures alone are a number, and no word of three letters or more.
    private boolean isNumber(int at, int end) {
        return end - at > 2 && isAllFigures(at, end) && !hasSign(at, end);
    }

    /// Something among figures that is none: `7!7`.
    private boolean hasSign(int at, int end) {
        for (int i = at; i < end; i++)
            if (!Character.isDigit(text.charAt(cells.from[i]))) return true;
        return false;
    }

    private void part(boolean apart) {
        skeleton.append(apart ? " / " : " ");
        room();
    }

    private int endOfWord(int at) {
        int end = at + 1;
        while (end < cells.size && cells.gap[end] == 0) end++;
        return end;
    }

    private boolean isAllFigures(int at, int end) {
        for (int i = at; i < end; i++) if (!cells.figure[i]) return false;
        return true;
    }

    /// Where a row of single letters ends that begins here, or 0.
    private int endOfSingles(int at) {
        int rows = 0;
        int letters = 0;
        int end = at;
        while (end < cells.size && (end == at || cells.gap[end] <= LONGEST_GAP)) {
            int word = endOfWord(end);
            if (!isOneLetter(end, word)) break;
            rows++;
            if (!cells.figure[end]) letters++;
            end = word;
        }
        return rows >= FEWEST_SINGLE && letters > 0 ? end : 0;
    }

    private boolean isOneLetter(int at, int end) {
        for (int i = at + 1; i < end; i++) if (cells.letter[i] != cells.letter[at]) return false;
        return true;
    }

    /// The usual gap is one within a word; a longer one, or a space where there is none between the
    /// others, parts two words.
    private int readSingles(int at, int end) {
        int usual = Integer.MAX_VALUE;
        int spaces = 0;
        int gaps = 0;
        for (int i = at + 1; i < end; i++) {
            if (cells.gap[i] == 0) continue;
            usual = Math.min(usual, cells.gap[i]);
            gaps++;
            if (cells.spaced[i]) spaces++;
        }
        boolean bySpaces = 2 * spaces > gaps;
        var starts = new BitSet();
        starts.set(at);
        for (int i = at + 1; i < end; i++)
            if (cells.gap[i] > usual + 1 || (cells.spaced[i] && !bySpaces)) starts.set(i);
        readSpelled(starts, end);
        return end;
    }

    /// All the words, then each once more without the first letter or the last where that may be a
    /// word by itself.
    private void readSpelled(BitSet starts, int end) {
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
            int until = until(starts, at, end);
            readWord(at, until, until - at > 1);
            part(false);
        }
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1))
            readAgain(at, until(starts, at, end));
    }

    private static int until(BitSet starts, int at, int end) {
        int next = starts.nextSetBit(at + 1);
        return next < 0 ? end : next;
    }

    private void readAgain(int at, int end) {
        if (end - at <= FEWEST_SINGLE) return;
        boolean first = isAWord(at);
        boolean last = isAWord(end - 1);
        if (first) readApart(at + 1, end);
        if (last) readApart(at, end - 1);
        if (first && last) readApart(at + 1, end - 1);
    }

    private boolean isAWord(int cell) {
        return !cells.figure[cell] && (cells.letter[cell] == 'a' || cells.letter[cell] == 'i');
    }

    private void readApart(int at, int end) {
        part(true);
        readWord(at, end, true);
        part(true);
    }

    private void readWord(int at, int end, boolean apart) {
        if (at >= end) return;
        boolean figuresCount = !isAllFigures(at, end) || (end - at > 4 && hasSign(at, end));
        int began = skeleton.length();
        int twice = 0;
        int i = at;
        while (i < end) {
            char rough = rough(cells.letter[i]);
            boolean figure = cells.figure[i];
            int same = i + 1;
            while (same < end && rough(cells.letter[same]) == rough) figure |= cells.figure[same++];
            if (same - i == 2) twice++;
            boolean often = isThrice(i, same);
            boolean hides = apart || often || (figure && figuresCount);
            add(rough, i, same - 1, hides);
            i = same;
        }
        if (twice >= MANY_TWICE) hidden.set(began, skeleton.length());
    }

    private boolean isThrice(int from, int to) {
        for (int i = from + 2; i < to; i++)
            if (cells.letter[i] == cells.letter[i - 1] && cells.letter[i] == cells.letter[i - 2])
                return true;
        return false;
    }

    /// Where letters run backwards, the first cell stands behind the last.
    private void add(char letter, int first, int last, boolean isHidden) {
        int at = skeleton.length();
        skeleton.append(letter);
        room();
        from[at] = Math.min(cells.from[first], cells.from[last]);
        to[at] = Math.max(cells.to[first], cells.to[last]);
        if (isHidden) hidden.set(at);
    }

    private void room() {
        if (skeleton.length() <= from.length) return;
        from = Arrays.copyOf(from, 2 * skeleton.length());
        to = Arrays.copyOf(to, from.length);
    }
}
