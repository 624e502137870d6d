package org.verger.gate.text;

/// A 64-bit fingerprint of letters: that of two runs together follows from those of the runs. Two
/// words may share one, so whatever is found by it is read again.
public final class Hash {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = powers();

    private Hash() {}

    /// Of the letters that have this fingerprint, and one more.
    public static long more(long hash, char letter) {
        return hash * BASE + letter + 1;
    }

    /// Of one run of letters with another of this length behind it.
    public static long joined(long hash, long behind, int length) {
        return hash * power(length) + behind;
    }

    public static long of(CharSequence letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) hash = more(hash, letters.charAt(i));
        return hash;
    }

    /// Spread over all bits, for finding a place in a table.
    public static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    private static long power(int exponent) {
        if (exponent < POWERS.length) return POWERS[exponent];
        return POWERS[POWERS.length - 1] * power(exponent - POWERS.length + 1);
    }

    private static long[] powers() {
        var powers = new long[256];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) powers[i] = powers[i - 1] * BASE;
        return powers;
    }
}
