package org.verger.directory.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The page on which one chooses what to print.
public record ListsPage(Filled form, List<Option> classes) {
    public ListsPage {
        classes = List.copyOf(classes);
    }
}
