package org.verger.carers.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// One carer of a child, to be changed or taken away.
public record CarerPage(
        String pupil,
        String name,
        String back,
        String action,
        Filled form,
        List<Option> relations,
        List<Option> gives) {
    public CarerPage {
        relations = List.copyOf(relations);
        gives = List.copyOf(gives);
    }
}
