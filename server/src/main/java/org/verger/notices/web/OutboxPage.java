package org.verger.notices.web;

import org.verger.parts.Paging;
import org.verger.parts.Tag;

import java.util.List;
import java.util.Optional;

/// The letters of a school or of the trust, and how far each came.
///
/// @param serverless whether there is no mail server, so that letters reach nobody
/// @param other the way to the other list, for whoever may see both
public record OutboxPage(
        String title, boolean serverless, Optional<Other> other, List<Line> lines, Paging paging) {

    /// The way to the other list.
    public record Other(String words, String path) {}

    /// One letter.
    ///
    /// @param path where it stands by itself, is tried again or settled
    /// @param file where the letter itself can be opened, on a demonstration
    public record Line(
            String subject,
            String about,
            Tag state,
            String path,
            Optional<String> file,
            boolean mayRetry,
            boolean maySettle) {}

    public OutboxPage {
        lines = List.copyOf(lines);
    }
}
