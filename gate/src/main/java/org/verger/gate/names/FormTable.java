package org.verger.gate.names;

import org.jspecify.annotations.Nullable;
import org.verger.gate.text.Hash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Forms by their letters: a table of fingerprints, each with the row in which the letters stand,
/// so that what a fingerprint finds is read again before it counts.
///
/// A slot is half of the fingerprint above the row's place; a row is the number of its forms, its
/// length, and its letters in a byte each, or in two where one of them needs that.
public final class FormTable {
    private static final int WIDE = 1 << 15;
    private static final int LONGEST = WIDE - 1;
    private static final int HEAD = 6;
    private static final int BATCH = 64;

    private final List<List<Form>> forms = new ArrayList<>();
    private final Map<List<Form>, Integer> numbers = new HashMap<>();

    /// The form that was alone with its letters last, as nearly all are, and its number.
    private @Nullable Form latest;

    private int numberOfLatest;
    private long[] slots;
    private byte[] rows = new byte[64];

    private final List<Waiting> waiting = new ArrayList<>(BATCH);

    /// Holds nothing of use: it is there so that asking for the places is not left out as idle.
    @SuppressWarnings("UnusedVariable")
    private long asked;

    /// The end of the rows; the first place is left out, for 0 is an empty slot.
    private int end = 1;

    private int count;
    private int longest;
    private int shortest = Integer.MAX_VALUE;

    private record Waiting(String letters, long spread, Form form) {}

    public FormTable(int expected) {
        int wanted = (int) Math.min(1 << 29, expected * 3L / 2 + 8);
        slots = new long[Integer.highestOneBit(wanted) << 1];
    }

    /// How many letters the longest has.
    int longest() {
        return longest;
    }

    /// How many letters the shortest has: mostly two, and texts are full of *I* and *a*.
    int shortest() {
        return shortest;
    }

    /// Without what waits until the table is closed.
    public int size() {
        return count;
    }

    /// Is found once the table is closed.
    public void add(String letters, Form form) {
        if (letters.isEmpty() || letters.length() > LONGEST) return;
        waiting.add(new Waiting(letters, Hash.spread(Hash.of(letters)), form));
        if (waiting.size() == BATCH) put();
    }

    /// Puts in what waits. Each belongs into another place of a table that no cache holds, so all
    /// places are asked for at once, and memory is waited for once instead of each time.
    private void put() {
        while (4L * (count + waiting.size()) > 3L * slots.length) grow();
        int mask = slots.length - 1;
        for (Waiting one : waiting) asked ^= slots[(int) one.spread & mask];
        for (Waiting one : waiting) put(one.letters, one.spread, one.form);
        waiting.clear();
    }

    private void put(String letters, long spread, Form form) {
        int slot = slot(spread, letters, 0, letters.length());
        int row = (int) slots[slot];
        if (row != 0) write(row, number(with(forms.get(number(row)), form)));
        else {
            slots[slot] = (spread & 0xFFFFFFFF00000000L) | append(letters, number(form));
            count++;
            longest = Math.max(longest, letters.length());
            shortest = Math.min(shortest, letters.length());
        }
    }

    /// The forms that have these letters, those to be guarded most first.
    public List<Form> find(int hash, CharSequence letters, int at, int until) {
        int slot = slot(Hash.spread(hash), letters, at, until);
        int row = (int) slots[slot];
        return row == 0 ? List.of() : forms.get(number(row));
    }

    /// Puts in what is left, and takes off what was kept for growing.
    public void close() {
        put();
        rows = Arrays.copyOf(rows, end);
        numbers.clear();
        latest = null;
    }

    private int slot(long spread, CharSequence letters, int at, int until) {
        int mask = slots.length - 1;
        int slot = (int) spread & mask;
        while (slots[slot] != 0) {
            boolean same = (slots[slot] ^ spread) >>> 32 == 0;
            if (same && reads((int) slots[slot], letters, at, until)) return slot;
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean reads(int row, CharSequence letters, int at, int until) {
        int length = unsigned(row + 4) << 8 | unsigned(row + 5);
        boolean wide = (length & WIDE) != 0;
        if ((length & ~WIDE) != until - at) return false;
        for (int i = at, from = row + HEAD; i < until; i++) {
            int letter = unsigned(from++);
            if (wide) letter = letter << 8 | unsigned(from++);
            if (letter != letters.charAt(i)) return false;
        }
        return true;
    }

    private int append(String letters, int number) {
        boolean wide = false;
        for (int i = 0; i < letters.length(); i++) wide |= letters.charAt(i) > 0xFF;
        int row = end;
        int needed = row + HEAD + letters.length() * (wide ? 2 : 1);
        if (needed > rows.length)
            rows = Arrays.copyOf(rows, Math.max(needed, rows.length + rows.length / 2));
        write(row, number);
        int length = letters.length() | (wide ? WIDE : 0);
        rows[row + 4] = (byte) (length >> 8);
        rows[row + 5] = (byte) length;
        end = row + HEAD;
        for (int i = 0; i < letters.length(); i++) {
            if (wide) rows[end++] = (byte) (letters.charAt(i) >> 8);
            rows[end++] = (byte) letters.charAt(i);
        }
        return row;
    }

    private int number(int row) {
        return unsigned(row) << 24
                | unsigned(row + 1) << 16
                | unsigned(row + 2) << 8
                | unsigned(row + 3);
    }

    private int unsigned(int at) {
        return rows[at] & 0xFF;
    }

    private void write(int row, int number) {
        for (int i = 0; i < 4; i++) rows[row + i] = (byte) (number >> (24 - 8 * i));
    }

    private int number(Form form) {
        if (!form.equals(latest)) {
            numberOfLatest = number(List.of(form));
            latest = form;
        }
        return numberOfLatest;
    }

    private int number(List<Form> ways) {
        Integer known = numbers.get(ways);
        if (known != null) return known;
        numbers.put(ways, forms.size());
        forms.add(ways);
        return forms.size() - 1;
    }

    private static List<Form> with(List<Form> ways, Form form) {
        if (ways.contains(form)) return ways;
        var all = new ArrayList<>(ways);
        all.add(form);
        all.sort(Form.MOST_GUARDED_FIRST);
        return List.copyOf(all);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        int mask = slots.length - 1;
        for (long kept : old) {
            if (kept == 0) continue;
            int slot = (int) Hash.spread(hash((int) kept)) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = kept;
        }
    }

    private int hash(int row) {
        int length = unsigned(row + 4) << 8 | unsigned(row + 5);
        boolean wide = (length & WIDE) != 0;
        int hash = 0;
        int from = row + HEAD;
        for (int i = length & ~WIDE; i > 0; i--) {
            int letter = unsigned(from++);
            if (wide) letter = letter << 8 | unsigned(from++);
            hash = Hash.more(hash, (char) letter);
        }
        return hash;
    }
}
