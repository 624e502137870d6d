package org.verger.permissions.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;

import java.util.List;

/// The form in which a permission is given.
public record NewPermissionPage(Filled form, List<Option> kinds, List<Option> reaches) {
    public NewPermissionPage {
        kinds = List.copyOf(kinds);
        reaches = List.copyOf(reaches);
    }
}
