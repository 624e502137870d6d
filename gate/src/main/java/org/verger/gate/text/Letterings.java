package org.verger.gate.text;

import java.util.Arrays;

/// Of letters that do not stand in the original one for one: where each begins and ends there, and
/// whether it is a capital.
final class Letterings {
    private static final int[] NOTHING = {};
    private int[] from = NOTHING;

    /// Twice the end, and one more for a capital.
    private int[] to = NOTHING;

    void keep(int letter, int start, int end, boolean capital) {
        if (letter >= from.length) {
            from = Arrays.copyOf(from, Math.max(32, 2 * letter));
            to = Arrays.copyOf(to, from.length);
        }
        from[letter] = start;
        to[letter] = 2 * end + (capital ? 1 : 0);
    }

    void extend(int letter, int end) {
        to[letter] = 2 * end + (to[letter] & 1);
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
