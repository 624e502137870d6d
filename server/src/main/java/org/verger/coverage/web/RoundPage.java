package org.verger.coverage.web;

import org.verger.parts.Moment;

import java.util.List;

/// How far a round of letters has come.
///
/// @param writing how many letters are written, in a sentence; empty once all of them are
/// @param serverless whether there is no mail server, so that letters reach nobody
/// @param watched where the page looks again by itself; empty where it does not
/// @param again whether it is offered to write once more, though letters went out today
public record RoundPage(
        String begun,
        int letters,
        int done,
        String writing,
        String carried,
        boolean serverless,
        String failed,
        boolean over,
        boolean again,
        String watched,
        List<Moment> history) {
    public RoundPage {
        history = List.copyOf(history);
    }
}
