package org.verger.templates.web;

import org.verger.parts.Tag;

import java.util.List;

/// The templates of a school: those that can be used at once, and the others.
public record TemplateListPage(List<Line> ready, List<Line> others, boolean mayWrite) {
    /// One of them.
    ///
    /// @param path where it is used, or looked at by whoever may not use it
    /// @param look where it is looked at
    public record Line(
            String path, String look, String title, String words, Tag state, String about) {}

    public TemplateListPage {
        ready = List.copyOf(ready);
        others = List.copyOf(others);
    }
}
