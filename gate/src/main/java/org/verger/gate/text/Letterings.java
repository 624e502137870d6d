package org.verger.gate.text;

import java.util.Arrays;

/// Of letters that do not stand in the original one for one, in their order: where each begins and
/// ends there, and whether it is a capital.
final class Letterings {
    private static final int[] NOTHING = {};
    private static final int FIRST_ROOM = 16;

    /// Of a text without any; nothing is kept in it.
    static final Letterings NONE = new Letterings();

    private int size;
    private int[] from = NOTHING;

    /// Twice the end, and one more for a capital.
    private int[] to = NOTHING;

    /// How many there are.
    int size() {
        return size;
    }

    void keep(int start, int end, boolean capital) {
        if (size == from.length) {
            from = Arrays.copyOf(from, Math.max(FIRST_ROOM, 2 * size));
            to = Arrays.copyOf(to, from.length);
        }
        from[size] = start;
        to[size++] = 2 * end + (capital ? 1 : 0);
    }

    /// The last one goes on to here.
    void extend(int end) {
        to[size - 1] = 2 * end + (to[size - 1] & 1);
    }

    int from(int letter) {
        return from[letter];
    }

    int to(int letter) {
        return to[letter] >> 1;
    }

    boolean isCapital(int letter) {
        return (to[letter] & 1) == 1;
    }
}
