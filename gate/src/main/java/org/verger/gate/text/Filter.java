package org.verger.gate.text;

/// Says of most fingerprints that were never put in that they were not (Bloom, 1970, with one bit
/// each): it fits into the processor's cache where the table behind it does not.
public final class Filter {
    private static final int BITS_EACH = 16;
    private final long[] bits;

    public Filter(int expected) {
        int wanted = Math.max(1, (int) Math.min(1 << 24, (long) expected * BITS_EACH / Long.SIZE));
        this.bits = new long[Integer.highestOneBit(wanted) << 1];
    }

    public void add(long hash) {
        long spread = Hash.spread(hash);
        bits[place(spread)] |= 1L << spread;
    }

    /// False: it was not put in.
    public boolean mayHave(long hash) {
        long spread = Hash.spread(hash);
        return (bits[place(spread)] & (1L << spread)) != 0;
    }

    private int place(long spread) {
        return (int) (spread >>> 6) & (bits.length - 1);
    }
}
