package org.verger.bulletin.web;

import org.verger.bulletin.Entry;
import org.verger.bulletin.SchoolPage;

import java.util.List;

/// One sheet of a list that goes on over several: which number was asked for, and where its
/// neighbours are.
///
/// @param first the address of the first sheet
record Sheet(Masthead masthead, String first, int number) {
    private static final int LAST = 10_000;

    /// What is no number is the first sheet.
    Sheet(Masthead masthead, String first, String asked) {
        this(masthead, first, asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0);
    }

    Sheet {
        number = Math.clamp(number, 0, LAST);
    }

    String path() {
        return path(number);
    }

    NewsPage page(Head head, String heading, String searched, List<Entry> entries) {
        return new NewsPage(
                head,
                heading,
                searched,
                entries.stream()
                        .limit(SchoolPage.PAGE)
                        .map(entry -> Story.of(masthead, entry))
                        .toList(),
                number == 0 ? "" : path(number - 1),
                entries.size() > SchoolPage.PAGE ? path(number + 1) : "");
    }

    private String path(int sheet) {
        return sheet == 0 ? first : first + (first.contains("?") ? "&" : "?") + "page=" + sheet;
    }
}
