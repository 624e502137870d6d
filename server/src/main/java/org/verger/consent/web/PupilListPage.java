package org.verger.consent.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;

/// The pupils of a school, with the uses for which each may be shown today.
///
/// @param isEmpty whether the roll has nobody on it at all
/// @param add where a child is put on the roll; empty for whoever may not
/// @param left whoever of the name that is looked for has left
public record PupilListPage(
        boolean isEmpty,
        Filled search,
        List<Option> classes,
        List<String> columns,
        String found,
        List<Line> lines,
        Paging paging,
        List<Left> left,
        String add) {

    /// One pupil.
    public record Line(String path, String name, String where, List<Use> uses) {
        public Line {
            uses = List.copyOf(uses);
        }
    }

    /// Whether the pupil may be shown there today, and named.
    public record Use(String column, Tag tag) {}

    /// One who has left, and when.
    public record Left(String path, String name, String where, Tag when) {}

    public PupilListPage {
        left = List.copyOf(left);
        classes = List.copyOf(classes);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
