package org.verger.gate.text;

/// A fingerprint of letters: that of two runs together follows from those of the runs. Two words
/// may share one, so whatever is found by it is read again.
public final class Hash {
    private static final int BASE = 0x7F4A7C15;

    /// What takes a multiplication by the base back, modulo 2^32; found by Newton's steps.
    private static final int INVERSE = inverse();

    private static final int[] POWERS = powers();

    private Hash() {}

    /// Of the letters that have this fingerprint, and one more.
    public static int more(int hash, char letter) {
        return hash * BASE + letter + 1;
    }

    /// Of the letters that have this fingerprint, without the last of them.
    public static int less(int hash, char last) {
        return (hash - last - 1) * INVERSE;
    }

    /// Of one run of letters with another of this length behind it.
    public static int joined(int hash, int behind, int length) {
        return hash * power(length) + behind;
    }

    public static int of(CharSequence letters) {
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) hash = more(hash, letters.charAt(i));
        return hash;
    }

    /// Spread over 64 bits, for finding a place in a table; no two are spread alike.
    public static long spread(int hash) {
        long mixed = (hash & 0xFFFFFFFFL) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    private static int power(int exponent) {
        if (exponent < POWERS.length) return POWERS[exponent];
        return POWERS[POWERS.length - 1] * power(exponent - POWERS.length + 1);
    }

    private static int inverse() {
        int inverse = BASE;
        for (int correct = 3; correct < Integer.SIZE; correct *= 2) inverse *= 2 - BASE * inverse;
        return inverse;
    }

    private static int[] powers() {
        var powers = new int[256];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * BASE;
        return powers;
    }
}
