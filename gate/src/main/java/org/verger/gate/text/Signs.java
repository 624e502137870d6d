package org.verger.gate.text;

/// What characters a text has: taken in one pass, so that no check looks for a telephone number
/// where there are no figures.
///
/// @param low a bit for each of the characters 0 to 63
/// @param high a bit for each of 64 to 127
/// @param digits how many figures, of any script
/// @param masked whether letters stand singly, thrice or with figures among them
public record Signs(long low, long high, boolean beyond, int digits, boolean masked) {
    private static final int FEWEST_SINGLE = 3;

    static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean beyond = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64) low |= 1L << c;
            else if (c < 128) high |= 1L << (c - 64);
            else beyond = true;
            if ((c >= '0' && c <= '9') || (c >= 128 && Character.isDigit(c))) digits++;
        }
        return new Signs(low, high, beyond, digits, isMasked(text));
    }

    public boolean has(char c) {
        return c < 64 ? (low & (1L << c)) != 0 : c < 128 && (high & (1L << (c - 64))) != 0;
    }

    /// Whether it is worth reading once more as if letters were hidden in it.
    private static boolean isMasked(String text) {
        int letters = 0;
        int cells = 0;
        int figures = 0;
        int single = 0;
        int same = 0;
        int last = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c >= 128) {
                if (c == Cells.TURNED || Cells.isWorthAnotherLook(text, i)) return true;
                continue;
            }
            char small = (char) (c | 0x20);
            boolean letter = small >= 'a' && small <= 'z';
            boolean figure = !letter && Cells.figure(c) != 0;
            if (letter || figure) {
                cells++;
                if (letter && letters > 0 && figures > 0) return true;
                if (letter) letters++;
                else figures++;
                same = letter && small == last ? same + 1 : 1;
                if (same == 3) return true;
                last = small;
                continue;
            }
            if (cells > 0) {
                if (letters > 0 && figures > 0 && cells > 3) return true;
                single = cells == 1 ? single + 1 : 0;
                if (single == FEWEST_SINGLE) return true;
                cells = letters = figures = 0;
            }
            last = 0;
            if (c == '\n') single = 0;
        }
        return false;
    }
}
