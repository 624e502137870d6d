package org.verger.directory.web;

import org.verger.forms.Filled;
import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;

/// The page on which anybody is found.
///
/// @param asked whether anything was typed
/// @param found how many there are, in words
public record FindPage(
        Filled search, boolean asked, String found, List<Line> lines, Paging paging) {
    public FindPage {
        lines = List.copyOf(lines);
    }

    /// Somebody, what they are, and a line about them.
    ///
    /// @param path empty where there is no page to go to
    public record Line(String path, String name, Tag what, String about) {}
}
