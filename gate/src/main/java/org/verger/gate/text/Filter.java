package org.verger.gate.text;

/// Says of most fingerprints that were never put in that they were not (Bloom, 1970, with two bits
/// each, in one place): it fits into the processor's cache where the table behind it does not.
public final class Filter {
    private static final int BITS_EACH = 16;
    private final long[] bits;

    public Filter(int expected) {
        int wanted = Math.max(1, (int) Math.min(1 << 24, (long) expected * BITS_EACH / Long.SIZE));
        this.bits = new long[Integer.highestOneBit(wanted) << 1];
    }

    public void add(int hash) {
        long spread = Hash.spread(hash);
        bits[place(spread)] |= mark(spread);
    }

    /// False: it was not put in.
    public boolean mayHave(int hash) {
        long spread = Hash.spread(hash);
        long mark = mark(spread);
        return (bits[place(spread)] & mark) == mark;
    }

    /// By the lowest six bits and by the highest.
    private static long mark(long spread) {
        return (1L << spread) | (1L << (spread >>> 58));
    }

    private int place(long spread) {
        return (int) (spread >>> 6) & (bits.length - 1);
    }
}
