package org.verger.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Keeps a number for each of many texts, as [Prints] do, and the texts to be read back. They lie
/// as bytes one behind the other, so that a hundred thousand of them take a few megabytes, where a
/// map of strings would take ten times as much.
public final class Register {
    private final Prints prints = new Prints();
    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];

    /// Keeps a number for a text, unless one is kept already. The number that is kept.
    public int keep(String text, int number) {
        int before = size();
        int kept = prints.keep(text, number);
        if (size() > before) append(text.getBytes(UTF_8), before);
        return kept;
    }

    /// The number kept for a text; -1 for none.
    public int get(String text) {
        return prints.get(text);
    }

    public boolean has(String text) {
        return prints.has(text);
    }

    /// The text that was kept first, second …, counted from 0.
    public String text(int place) {
        return new String(bytes, start(place), ends[place] - start(place), UTF_8);
    }

    public int size() {
        return prints.size();
    }

    private void append(byte[] written, int place) {
        int start = start(place);
        int end = start + written.length;
        bytes = roomFor(bytes, end);
        if (place == ends.length) ends = Arrays.copyOf(ends, place * 2);
        System.arraycopy(written, 0, bytes, start, written.length);
        ends[place] = end;
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
