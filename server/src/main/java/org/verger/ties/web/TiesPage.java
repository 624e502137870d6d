package org.verger.ties.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// What whoever reads it declared, and the form for one more.
///
/// @param search the name that was typed
/// @param children whom the name fits; nobody before one is typed
/// @param everybody where everybody's are; empty for whoever may not see them
public record TiesPage(
        List<Line> ties,
        Filled search,
        Filled form,
        List<Option> children,
        List<Option> kinds,
        String everybody) {
    public TiesPage {
        ties = List.copyOf(ties);
        children = List.copyOf(children);
        kinds = List.copyOf(kinds);
    }

    /// A tie that holds, or held.
    ///
    /// @param end where it is ended; empty when it is over
    public record Line(String child, String about, String end) {}
}
