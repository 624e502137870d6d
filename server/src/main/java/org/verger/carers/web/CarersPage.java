package org.verger.carers.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Fact;
import org.verger.parts.Tag;

import java.util.List;

/// Who looks after a child, what the law gives each, and a form for one more.
///
/// @param consents where it stands what the child may be shown for
/// @param action where the form is sent
/// @param twice where a second record of the child is looked for; empty for whoever may not
public record CarersPage(
        String name,
        String consents,
        String action,
        List<Fact> facts,
        List<Line> lines,
        boolean mayKeep,
        String twice,
        Filled form,
        List<Option> relations,
        List<Option> gives) {
    public CarersPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        relations = List.copyOf(relations);
        gives = List.copyOf(gives);
    }

    /// A carer: what they are to the child, what the law gives them, why, and how they are reached.
    ///
    /// @param path where that is changed
    public record Line(
            String path, String name, String relation, List<Tag> tags, String law, String reach) {
        public Line {
            tags = List.copyOf(tags);
        }
    }
}
