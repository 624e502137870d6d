package org.verger.pace.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;

import java.util.List;

/// How long a school waits, to be changed.
public record PacePage(Filled form, List<Moment> history) {
    public PacePage {
        history = List.copyOf(history);
    }
}
