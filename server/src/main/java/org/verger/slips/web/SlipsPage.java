package org.verger.slips.web;

import java.util.List;

/// How many pupils are to be asked themselves, class by class.
///
/// @param several whether there is more than one class to write slips for at once
public record SlipsPage(String count, List<Line> classes, boolean several) {

    /// A class, and how many of it are to be asked.
    ///
    /// @param value what is sent when slips are written for it
    public record Line(String value, String name, String count) {}

    public SlipsPage {
        classes = List.copyOf(classes);
    }
}
