package org.verger.digests.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// How often somebody wants to hear of what can wait.
public record ChoicePage(Filled form, List<Option> rhythms) {
    public ChoicePage {
        rhythms = List.copyOf(rhythms);
    }
}
