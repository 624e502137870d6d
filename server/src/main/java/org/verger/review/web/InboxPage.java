package org.verger.review.web;

import java.util.List;

/// The posts that wait for the viewer's decision.
public record InboxPage(List<Line> lines) {

    /// One post.
    public record Line(String path, String opening, String about) {}

    public InboxPage {
        lines = List.copyOf(lines);
    }
}
