package org.verger.staff.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The page on which somebody is added to a school's staff.
public record NewcomerPage(Filled form, List<Option> roles) {
    public NewcomerPage {
        roles = List.copyOf(roles);
    }
}
