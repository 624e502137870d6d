package org.verger.review.web;

import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;
import java.util.Optional;

/// The posts that wait for the viewer's decision.
///
/// @param timeToYes how soon the school's posts had their yes lately; empty where none had
public record InboxPage(String lead, List<Line> lines, Paging paging, String timeToYes) {

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
