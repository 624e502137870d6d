package org.verger.overview.web;

import org.verger.parts.Tag;

import java.util.List;

/// A person's first page: what needs them, and then what they can do.
public record TodayPage(String greeting, String day, List<Line> needs, List<Door> doors) {

    /// One thing that needs them.
    public record Line(Tag tag, String words, String about, String path) {}

    /// One thing that they can do.
    public record Door(String words, String about, String path) {}

    public TodayPage {
        needs = List.copyOf(needs);
        doors = List.copyOf(doors);
    }
}
