package org.verger.parts;

import java.util.Optional;

/// The way to the rest of a list.
///
/// @param words where one is in it, such as "51 to 100 of 230"
public record Paging(Optional<String> newer, Optional<String> older, String words) {
    private static final int LAST = 10_000;

    /// The page that an address means, whatever number stands in it: no list has more than ten
    /// thousand pages, and no place in a list is past what a number holds.
    ///
    /// @param first what the first page is called, 0 or 1
    public static int asked(int page, int first) {
        return Math.clamp(page, first, LAST);
    }
}
