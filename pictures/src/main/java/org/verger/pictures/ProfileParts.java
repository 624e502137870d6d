package org.verger.pictures;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parts of a JPEG's colour profile, each of which says which it is, from 1, and of how many
/// (ICC.1:2022 annex B.4). They may come in any order; where one is missing, there twice, or of
/// another number, there is no profile.
final class ProfileParts {
    private final SortedMap<Integer, Scan> parts = new TreeMap<>();
    private int expected;
    private boolean inOrder = true;

    void add(Scan part) {
        if (part.remaining() < 2) {
            inOrder = false;
            return;
        }
        int number = part.u8();
        int of = part.u8();
        expected = parts.isEmpty() ? of : expected;
        inOrder &= of == expected && parts.put(number, part.take(part.remaining())) == null;
    }

    Optional<Scan> joined() {
        boolean whole =
                inOrder
                        && !parts.isEmpty()
                        && parts.size() == expected
                        && parts.firstKey() == 1
                        && parts.lastKey() == expected;
        return whole ? Optional.of(Scan.joined(parts.values())) : Optional.empty();
    }
}
