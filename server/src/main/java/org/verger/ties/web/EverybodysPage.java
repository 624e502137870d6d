package org.verger.ties.web;

import org.verger.parts.Paging;

import java.util.List;

/// Who of a school knows which pupil otherwise than by work.
public record EverybodysPage(String found, List<Line> lines, Paging paging) {
    public EverybodysPage {
        lines = List.copyOf(lines);
    }

    /// A tie that holds.
    ///
    /// @param personPath empty for whoever may not open it, as is `childPath`
    /// @param end where it is ended
    public record Line(
            String personPath,
            String person,
            String childPath,
            String child,
            String kind,
            String since,
            String end) {}
}
