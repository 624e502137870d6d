package org.verger.consent.web;

import org.verger.consent.Purpose;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Paging;

import java.util.List;
import java.util.Set;

/// The pupils of a school, with the uses for which each may be shown today.
///
/// @param isEmpty whether the roll has nobody on it at all
public record PupilListPage(
        boolean isEmpty,
        Filled search,
        List<Option> classes,
        String found,
        List<Line> lines,
        Paging paging) {

    /// One pupil.
    public record Line(String path, String name, String where, Set<Purpose> uses) {
        public Line {
            uses = Set.copyOf(uses);
        }
    }

    public PupilListPage {
        classes = List.copyOf(classes);
        lines = List.copyOf(lines);
    }
}
