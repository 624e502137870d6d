package org.verger.flags.web;

import org.verger.forms.Filled;
import org.verger.parts.Tag;

import java.util.List;
import java.util.Optional;

/// The children who have a flag, and those whose name was looked for; behind those on the roll,
/// those who have left it.
///
/// @param looks those at whom somebody is asked to look
/// @param searched whether somebody was looked for
public record FlagListPage(
        List<Line> looks, List<Line> flagged, Filled search, boolean searched, List<Line> found) {

    /// One child, and that they have left, where they did.
    public record Line(String path, String name, String where, Optional<Tag> left) {}

    public FlagListPage {
        looks = List.copyOf(looks);
        flagged = List.copyOf(flagged);
        found = List.copyOf(found);
    }
}
