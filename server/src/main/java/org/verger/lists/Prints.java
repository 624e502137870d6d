package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.codec.digest.DigestUtils;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/// Keeps a number for each of many texts, and of each text only a print: the first sixteen bytes of
/// its SHA-256. A hundred thousand take four megabytes however long they are. The texts cannot be
/// read back; two of them are taken for one with a chance of one in 10²⁸ in a list of a million.
public final class Prints {
    private static final int NOTHING = -1;

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long[] prints = new long[64];
    private int[] numbers = new int[32];
    private boolean[] taken = new boolean[32];
    private int size;

    /// The print of the text that was last looked for.
    private long high;

    private long low;

    /// Keeps a number for a text, unless one is kept already. The number that is kept.
    public int keep(String text, int number) {
        if (size * 5 > taken.length * 4) spread();
        int slot = slot(text);
        if (taken[slot]) return numbers[slot];
        put(slot, high, low, number);
        size++;
        return number;
    }

    /// The number kept for a text; -1 for none.
    public int get(String text) {
        int slot = slot(text);
        return taken[slot] ? numbers[slot] : NOTHING;
    }

    public boolean has(String text) {
        return taken[slot(text)];
    }

    public int size() {
        return size;
    }

    /// Where the text's print is kept, or would be.
    private int slot(String text) {
        var print = ByteBuffer.wrap(sha256.digest(text.getBytes(UTF_8)));
        high = print.getLong();
        low = print.getLong();
        return slot(high, low);
    }

    private int slot(long high, long low) {
        int slot = (int) low & (taken.length - 1);
        while (taken[slot] && (prints[slot * 2] != high || prints[slot * 2 + 1] != low)) {
            slot = (slot + 1) & (taken.length - 1);
        }
        return slot;
    }

    private void put(int slot, long high, long low, int number) {
        taken[slot] = true;
        prints[slot * 2] = high;
        prints[slot * 2 + 1] = low;
        numbers[slot] = number;
    }

    private void spread() {
        var before = taken;
        var were = prints;
        var said = numbers;
        taken = new boolean[before.length * 2];
        prints = new long[were.length * 2];
        numbers = new int[said.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (!before[i]) continue;
            put(slot(were[i * 2], were[i * 2 + 1]), were[i * 2], were[i * 2 + 1], said[i]);
        }
    }
}
