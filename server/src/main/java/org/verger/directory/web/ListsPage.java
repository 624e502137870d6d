package org.verger.directory.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The page on which one chooses what to print.
///
/// @param years those in which there are pupils without a class
public record ListsPage(Filled form, List<Option> classes, List<Option> years) {
    public ListsPage {
        years = List.copyOf(years);
        classes = List.copyOf(classes);
    }
}
