package org.verger.notices.web;

import org.verger.parts.Moment;

import java.util.List;

/// What became of one letter.
public record LetterPage(OutboxPage.Line line, List<Moment> history) {
    public LetterPage {
        history = List.copyOf(history);
    }
}
