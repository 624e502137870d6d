package org.verger.bulletin.web;

import java.util.List;

/// Everything that came out, by year and month.
public record ArchivePage(Head head, List<Year> years) {

    /// A year with its months, the latest first.
    public record Year(String year, List<Line> months) {
        public Year {
            months = List.copyOf(months);
        }
    }

    /// A month, and how much came out in it.
    public record Line(String month, String entries, String path) {}

    public ArchivePage {
        years = List.copyOf(years);
    }
}
