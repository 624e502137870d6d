package org.verger.permissions.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Tag;

import java.util.List;

/// The permissions of a school: those that hold or will, and those that are over.
///
/// @param other who was named to give permission when the Principal writes, in a sentence
/// @param others whom the Principal can name; empty where whoever looks cannot
public record PermissionListPage(
        List<Line> standing,
        List<Line> over,
        boolean mayGive,
        String other,
        List<Option> others,
        Filled form) {

    /// One permission.
    ///
    /// @param path where it stands by itself
    /// @param withdrawal where it is withdrawn; empty where it cannot be
    public record Line(
            String path,
            String subject,
            String kind,
            Tag state,
            String reach,
            String period,
            String givenBy,
            String withdrawal) {}

    public PermissionListPage {
        standing = List.copyOf(standing);
        over = List.copyOf(over);
        others = List.copyOf(others);
    }
}
