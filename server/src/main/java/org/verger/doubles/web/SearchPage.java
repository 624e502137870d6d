package org.verger.doubles.web;

import org.verger.forms.Filled;

import java.util.List;

/// The page on which the second record of somebody is looked for.
///
/// @param lead what it is for
/// @param action where what was typed is sent
/// @param found how many there are, in words
public record SearchPage(
        String name,
        String lead,
        String back,
        String action,
        Filled search,
        String found,
        List<Line> lines) {
    public SearchPage {
        lines = List.copyOf(lines);
    }

    /// A record that may be the second, and what tells it apart.
    public record Line(String path, String name, String about) {}
}
