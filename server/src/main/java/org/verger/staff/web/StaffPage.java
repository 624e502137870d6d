package org.verger.staff.web;

import org.verger.parts.Tag;

import java.util.List;

/// Everybody who works at a school.
///
/// @param without how many of them have no account
/// @param mayAdd whether the reader may add somebody and give accounts
public record StaffPage(String found, List<Line> lines, int without, boolean mayAdd) {
    public StaffPage {
        lines = List.copyOf(lines);
    }

    /// One of them.
    public record Line(String path, String name, String roles, Tag account) {}
}
