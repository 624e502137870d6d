package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;

/// Keeps a number for each of many texts. The texts lie as bytes one behind the other, so that a
/// hundred thousand of them take a few megabytes, where a map of strings would take ten times as
/// much.
public final class Register {
    private static final int NOTHING = -1;
    private static final long SEED = new SecureRandom().nextLong() | 1;

    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int[] numbers = new int[16];
    private int[] slots = new int[32];
    private int size;

    public Register() {
        Arrays.fill(slots, NOTHING);
    }

    /// Keeps a number for a text, unless one is kept already. The number that is kept.
    public int keep(String text, int number) {
        var written = text.getBytes(UTF_8);
        int slot = slot(written);
        if (slots[slot] != NOTHING) return numbers[slots[slot]];
        slots[slot] = size;
        append(written, number);
        if (size * 2 > slots.length) spread();
        return number;
    }

    /// The number kept for a text; -1 for none.
    public int get(String text) {
        int place = slots[slot(text.getBytes(UTF_8))];
        return place == NOTHING ? NOTHING : numbers[place];
    }

    public boolean has(String text) {
        return slots[slot(text.getBytes(UTF_8))] != NOTHING;
    }

    /// The text that was kept first, second …, counted from 0.
    public String text(int place) {
        return new String(bytes, start(place), ends[place] - start(place), UTF_8);
    }

    public int size() {
        return size;
    }

    private void append(byte[] written, int number) {
        int start = start(size);
        bytes = roomFor(bytes, start + written.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        System.arraycopy(written, 0, bytes, start, written.length);
        ends[size] = start + written.length;
        numbers[size] = number;
        size++;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NOTHING);
        for (int place = 0; place < size; place++) {
            slots[slot(Arrays.copyOfRange(bytes, start(place), ends[place]))] = place;
        }
    }

    /// Where the text is kept, or would be.
    private int slot(byte[] written) {
        int slot = spot(written);
        while (slots[slot] != NOTHING && !isAt(slots[slot], written)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int place, byte[] written) {
        return Arrays.equals(bytes, start(place), ends[place], written, 0, written.length);
    }

    /// Otherwise at each start, so that nobody can make a list whose texts all fall on one spot.
    private int spot(byte[] written) {
        long sum = SEED;
        for (byte one : written) sum = Long.rotateLeft((sum ^ one) * SEED, 23);
        return (int) (sum ^ (sum >>> 32)) & (slots.length - 1);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private static byte[] roomFor(byte[] bytes, int needed) {
        return needed <= bytes.length
                ? bytes
                : Arrays.copyOf(bytes, Math.max(needed, bytes.length + bytes.length / 2));
    }
}
