package org.verger.gate.text;

/// Looks whether it is worth reading a text once more as if letters were hidden in it: letters that
/// stand singly, thrice or by twos, or with figures among them. It is shown the characters in their
/// order: English letters by the run, others one by one.
final class Masks {
    private static final int FEWEST_SINGLE = 3;

    private final String text;
    private boolean seen;

    /// Of the word that is being read: its letters, its figures, how often the last letter stands
    /// in a row, and how many letters stand beside their like.
    private int letters;

    private int figures;
    private int same;
    private int twice;
    private char last;

    /// Words of one letter in a row.
    private int single;

    Masks(String text) {
        this.text = text;
    }

    /// Looks at the next character, which is no English letter.
    void look(char c, int i) {
        if (!seen) seen = c < 128 ? areSeenAt(c, i) : isWorthAnotherLook(c, i);
    }

    /// Looks at the English letters from here on, and says where they end.
    int lookAtLetters(char[] text, int from) {
        char before = last;
        int row = same;
        int i = from;
        for (; i < text.length && Letters.isPlain(text[i]); i++) {
            char letter = (char) (text[i] | 0x20);
            row = letter == before ? row + 1 : 1;
            if (Unmasked.rough(letter) == Unmasked.rough(before))
                seen |= row > 2 || ++twice == Unmasked.MANY_TWICE;
            before = letter;
        }
        last = before;
        same = row;
        letters += i - from;
        seen |= figures > 0 && letters > 1;
        return i;
    }

    /// Whether there are any in a text that has been shown whole.
    boolean areSeen() {
        return seen || areSeenBehindAWord('\n');
    }

    private boolean isWorthAnotherLook(char c, int i) {
        return c == Cells.TURNED || Cells.isWorthAnotherLook(text, i);
    }

    private boolean areSeenAt(char c, int i) {
        if (Cells.figure(c) == 0 || endsASentence(i)) return areSeenBehindAWord(c);
        figures++;
        last = c;
        same = 1;
        return false;
    }

    private boolean areSeenBehindAWord(char c) {
        int cells = letters + figures;
        last = 0;
        if (cells > 0) {
            if (letters > 0 && figures > 0 && cells > 3) return true;
            single = cells == 1 && c != '!' ? single + 1 : 0;
            letters = figures = twice = 0;
        }
        if (single == FEWEST_SINGLE) return true;
        if (c == '\n') single = 0;
        return false;
    }

    /// An exclamation mark behind which nothing of a word stands is no letter in disguise.
    private boolean endsASentence(int i) {
        if (text.charAt(i) != '!' || i == 0 || isGap(i - 1)) return false;
        return i + 1 == text.length() || isGap(i + 1);
    }

    private boolean isGap(int i) {
        char c = text.charAt(i);
        return c < 128 && Cells.figure(c) == 0 && !Letters.isPlain(c);
    }
}
