package org.verger.gate.text;

/// A fingerprint of letters: that of two runs together follows from those of the runs. Two words
/// may share one, so whatever is found by it is read again.
public final class Hash {
    private static final int BASE = 0x7F4A7C15;
    private static final int[] POWERS = powers();

    private Hash() {}

    /// Of the letters that have this fingerprint, and one more.
    public static int more(int hash, char letter) {
        return hash * BASE + letter + 1;
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

    private static int[] powers() {
        var powers = new int[256];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * BASE;
        return powers;
    }
}
