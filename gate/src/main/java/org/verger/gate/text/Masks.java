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

    /// How many letters in a row have looked alike.
    private int alike;

    /// It is a number so far with what makes it the first or the ninth.
    private boolean ordinal;

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
    int lookAtLetters(int from) {
        char before = last;
        char roughBefore = Unmasked.rough(before);
        int i = from;
        for (int length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (!Letters.isPlain(c)) break;
            char letter = (char) (c | 0x20);
            char rough = Unmasked.rough(letter);
            if (rough == roughBefore) seeAlike(letter == before);
            else same = alike = 1;
            before = letter;
            roughBefore = rough;
        }
        last = before;
        letters += i - from;
        ordinal =
                figures > 0
                        && letters == 2
                        && isOfAnOrdinal(text.charAt(i - 2), text.charAt(i - 1));
        seen |= figures > 0 && letters > 1 && !ordinal;
        return i;
    }

    /// One more that looks like the letter before it. What counts is by twos and no more, as nobody
    /// writes: the four in *brilliant* do not.
    private void seeAlike(boolean theSame) {
        same = theSame ? same + 1 : 1;
        alike++;
        if (alike == 2) twice++;
        if (alike == 3) twice--;
        seen |= same > 2 || twice == Unmasked.MANY_TWICE;
    }

    private static boolean isOfAnOrdinal(char one, char other) {
        return switch ((char) (one | 0x20)) {
            case 's' -> (other | 0x20) == 't';
            case 'n', 'r' -> (other | 0x20) == 'd';
            case 't' -> (other | 0x20) == 'h';
            default -> false;
        };
    }

    /// Whether there are any in a text that has been shown whole.
    boolean areSeen() {
        return seen || areSeenBehindAWord('\n');
    }

    /// A star or a dash of another script parts letters as one of this does.
    private boolean isWorthAnotherLook(char c, int i) {
        return c == Cells.TURNED
                || Cells.isWorthAnotherLook(text, i)
                || (!Character.isLetterOrDigit(c) && !Letters.isUnseen(c) && areSeenBehindAWord(c));
    }

    private boolean areSeenAt(char c, int i) {
        if (Cells.figure(c) == 0 || endsASentence(i)) return areSeenBehindAWord(c);
        figures++;
        ordinal = false;
        last = c;
        same = 1;
        return false;
    }

    private boolean areSeenBehindAWord(char c) {
        int cells = letters + figures;
        last = 0;
        if (cells > 0) {
            if (letters > 0 && figures > 0 && cells > 3 && !ordinal) return true;
            single = cells == 1 && c != '!' ? single + 1 : 0;
            letters = figures = twice = 0;
            ordinal = false;
        }
        if (single == FEWEST_SINGLE) return true;
        if (c == '\n') single = 0;
        return false;
    }

    /// Exclamation marks behind which nothing of a word stands are no letters in disguise.
    private boolean endsASentence(int i) {
        if (text.charAt(i) != '!' || i == 0 || isGap(i - 1)) return false;
        int behind = i + 1;
        while (behind < text.length() && text.charAt(behind) == '!') behind++;
        return behind == text.length() || isGap(behind);
    }

    private boolean isGap(int i) {
        char c = text.charAt(i);
        return c < 128 && Cells.figure(c) == 0 && !Letters.isPlain(c);
    }
}
