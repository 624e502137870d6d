package org.verger.carers.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;

import java.util.List;

/// One carer of a child, to be changed or taken away.
///
/// @param twice where a second record of the carer is looked for; empty for whoever may not
public record CarerPage(
        String pupil,
        String name,
        String back,
        String action,
        String twice,
        Filled form,
        List<Option> relations,
        List<Option> gives,
        List<Moment> history) {
    public CarerPage {
        relations = List.copyOf(relations);
        gives = List.copyOf(gives);
        history = List.copyOf(history);
    }
}
