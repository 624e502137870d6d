package org.verger.archive.web;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;

/// The past posts of a school that were looked for.
///
/// @param count how many were found, in words
/// @param file where they are to be had as a file
public record ArchivePage(
        Filled form,
        List<Option> authors,
        List<Option> months,
        List<Option> states,
        boolean narrowed,
        String count,
        List<Line> lines,
        Paging paging,
        String file) {

    /// One post: where it stands, and where its words were found.
    public record Line(
            String path, String opening, List<Stretch> found, String about, String why, Tag state) {
        public Line {
            found = List.copyOf(found);
        }
    }

    /// A stretch of its words; whether it is what was looked for.
    public record Stretch(String text, boolean isFound) {}

    public ArchivePage {
        authors = List.copyOf(authors);
        months = List.copyOf(months);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }
}
