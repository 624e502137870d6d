package org.verger.coverage.web;

/// How far a round of letters has come.
///
/// @param again whether it is offered to write once more, though letters went out today
public record RoundPage(
        String begun,
        int letters,
        int done,
        String carried,
        String failed,
        boolean over,
        boolean again) {}
