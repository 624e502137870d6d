package org.verger.flags.web;

import org.verger.forms.Filled;

import java.util.List;

/// The children who have a flag, and those whose name was looked for.
///
/// @param searched whether somebody was looked for
public record FlagListPage(List<Line> flagged, Filled search, boolean searched, List<Line> found) {

    /// One child.
    public record Line(String path, String name, String where) {}

    public FlagListPage {
        flagged = List.copyOf(flagged);
        found = List.copyOf(found);
    }
}
