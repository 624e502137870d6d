package org.verger.posts.web;

import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;

/// The posts of a school, as a list.
public record PostListPage(boolean mayWrite, List<Line> lines, Paging paging) {

    /// One post.
    public record Line(String path, String opening, String about, Tag state) {}

    public PostListPage {
        lines = List.copyOf(lines);
    }
}
