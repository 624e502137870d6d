package org.verger.gate.text;

/// What characters a text has: taken in one pass, so that no check looks for a telephone number
/// where there are no figures.
///
/// @param low a bit for each of the characters 0 to 63
/// @param high a bit for each of 64 to 127 that is no letter
/// @param digits how many figures, of any script
/// @param words how many runs of English letters: about as many as words
/// @param masked whether letters stand singly, thrice, by twos or with figures among them
public record Signs(long low, long high, boolean beyond, int digits, int words, boolean masked) {
    static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean beyond = false;
        int digits = 0;
        int words = 0;
        var masks = new Masks(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.isPlain(c)) {
                i = masks.lookAtLetters(i);
                words++;
                continue;
            }
            if (c < 64) low |= 1L << c;
            else if (c < 128) high |= 1L << (c - 64);
            else beyond = true;
            if (Letters.isFigure(c) || (c >= 128 && Character.isDigit(c))) digits++;
            masks.look(c, i++);
        }
        return new Signs(low, high, beyond, digits, words, masks.areSeen());
    }

    /// Whether it has this character, which is no letter.
    public boolean has(char c) {
        return c < 64 ? (low & (1L << c)) != 0 : c < 128 && (high & (1L << (c - 64))) != 0;
    }
}
