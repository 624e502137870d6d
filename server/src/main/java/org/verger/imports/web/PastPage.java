package org.verger.imports.web;

import org.verger.parts.Tag;

import java.util.List;

/// What can be brought, and what was.
public record PastPage(List<Kind> kinds, List<Line> lines) {

    /// A list that whoever looks may bring.
    public record Kind(String path, String words, String hint) {}

    /// An import: what it was, who brought it when, how it ended.
    ///
    /// @param undo where it is taken back; empty when it cannot be
    public record Line(
            String path,
            String title,
            String when,
            String who,
            String counts,
            Tag state,
            String undo) {}

    public PastPage {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }
}
