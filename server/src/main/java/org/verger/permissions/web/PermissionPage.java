package org.verger.permissions.web;

import org.verger.parts.Moment;

import java.util.List;

/// One permission, and what was done with it.
public record PermissionPage(PermissionListPage.Line line, List<Moment> history) {
    public PermissionPage {
        history = List.copyOf(history);
    }
}
