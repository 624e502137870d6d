package org.verger.staff.web;

import org.verger.parts.Tag;

import java.util.List;

/// Everybody who works at a school.
///
/// @param mayAdd whether the reader may add somebody
public record StaffPage(String found, List<Line> lines, boolean mayAdd) {
    public StaffPage {
        lines = List.copyOf(lines);
    }

    /// One of them.
    public record Line(String path, String name, String roles, Tag account) {}
}
