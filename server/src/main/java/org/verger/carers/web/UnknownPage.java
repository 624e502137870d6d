package org.verger.carers.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Paging;

import java.util.List;

/// Carers of whom nobody has said what the law gives them, to be ticked and said of together.
///
/// @param all where the page is shown with each of them ticked
public record UnknownPage(
        String count,
        List<Line> lines,
        Paging paging,
        String all,
        Filled form,
        String action,
        List<Option> relations,
        List<Option> gives) {

    /// A carer and a child.
    ///
    /// @param value what is sent when they are ticked
    public record Line(String value, String name, String child, String reach) {}

    public UnknownPage {
        lines = List.copyOf(lines);
        relations = List.copyOf(relations);
        gives = List.copyOf(gives);
    }
}
