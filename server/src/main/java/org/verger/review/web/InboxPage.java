package org.verger.review.web;

import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;
import java.util.Optional;

/// The posts that wait for the viewer's decision.
public record InboxPage(String lead, List<Line> lines, Paging paging) {

    /// One post.
    ///
    /// @param stake what is at stake with it, in one line
    /// @param mark what makes it pressing, if anything does
    public record Line(
            String path,
            String opening,
            String about,
            String due,
            String stake,
            Optional<Tag> mark) {}

    public InboxPage {
        lines = List.copyOf(lines);
    }
}
