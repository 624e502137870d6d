package org.verger.flags.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;
import org.verger.parts.Tag;

import java.util.List;
import java.util.Optional;

/// One child's flags, and a form for a new one.
///
/// @param left that the child has left, where they did
/// @param look why somebody is asked to look, in words; empty where nobody is
/// @param looked where it is written down that somebody did
/// @param action where the form is sent
public record FlagPage(
        String name,
        String where,
        Optional<Tag> left,
        String look,
        String looked,
        List<Line> flags,
        List<Option> grounds,
        Filled form,
        String action,
        List<Moment> history) {

    /// One flag.
    ///
    /// @param end where it is ended; empty where it was
    public record Line(String ground, String note, Tag state, String period, String end) {}

    public FlagPage {
        flags = List.copyOf(flags);
        grounds = List.copyOf(grounds);
        history = List.copyOf(history);
    }
}
