package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.codec.digest.DigestUtils;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// Keeps a number for each of many texts, and of each text only a print: eight bytes of a salted
/// SHA-256. A hundred thousand take a megabyte and a half, however long they are. The texts cannot
/// be read back. That two of a hundred thousand are taken for one has a chance of one in three
/// thousand million, and nobody can make two such: the salt is another at each start.
public final class Prints {
    private static final int NOTHING = -1;
    private static final long FREE = 0;
    private static final byte[] SALT = new SecureRandom().generateSeed(16);

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long[] prints = new long[32];
    private int[] numbers = new int[32];
    private int size;

    /// Keeps a number for a text, unless one is kept already. The number that is kept.
    public int keep(String text, int number) {
        if (size * 5 > prints.length * 4) spread();
        long print = print(text);
        int slot = slot(print);
        if (prints[slot] != FREE) return numbers[slot];
        put(slot, print, number);
        size++;
        return number;
    }

    /// The number kept for a text; -1 for none.
    public int get(String text) {
        int slot = slot(print(text));
        return prints[slot] == FREE ? NOTHING : numbers[slot];
    }

    public boolean has(String text) {
        return prints[slot(print(text))] != FREE;
    }

    public int size() {
        return size;
    }

    private long print(String text) {
        sha256.update(SALT);
        long print = ByteBuffer.wrap(sha256.digest(text.getBytes(UTF_8))).getLong();
        return print == FREE ? 1 : print;
    }

    /// Where a print is kept, or would be.
    private int slot(long print) {
        int slot = (int) print & (prints.length - 1);
        while (prints[slot] != FREE && prints[slot] != print) {
            slot = (slot + 1) & (prints.length - 1);
        }
        return slot;
    }

    private void put(int slot, long print, int number) {
        prints[slot] = print;
        numbers[slot] = number;
    }

    private void spread() {
        var before = prints;
        var said = numbers;
        prints = new long[before.length * 2];
        numbers = new int[said.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) put(slot(before[i]), before[i], said[i]);
        }
    }
}
