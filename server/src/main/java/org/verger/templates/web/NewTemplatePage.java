package org.verger.templates.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// A template that is being written.
///
/// @param sites where its posts can come out
public record NewTemplatePage(Filled form, List<Option> sites) {
    public NewTemplatePage {
        sites = List.copyOf(sites);
    }
}
