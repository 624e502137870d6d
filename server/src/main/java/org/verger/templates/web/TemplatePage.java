package org.verger.templates.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.web.FindingLine;
import org.verger.posts.web.Findings;
import org.verger.posts.web.Point;

import java.util.List;

/// One template: its words with the slots in them, and what the viewer may do with it.
///
/// @param sites where its posts come out, in words
/// @param seen the fingerprint of what is shown; a yes is bound to it
/// @param said what the gate says of it and nobody has to decide about
/// @param points what has to be decided, one by one
/// @param obstacles why the viewer cannot agree to it; empty where they can
/// @param use where it is used; empty where it cannot be
public record TemplatePage(
        String path,
        String title,
        List<Piece> words,
        Tag state,
        String about,
        String sites,
        String seen,
        boolean waits,
        Findings findings,
        List<FindingLine> said,
        List<Point> points,
        List<String> obstacles,
        String use,
        boolean mayRetire,
        Filled form,
        List<Moment> history) {
    /// Words that stay, or the name of a slot and what it takes.
    public record Piece(String words, boolean isSlot) {}

    public TemplatePage {
        said = List.copyOf(said);
        points = List.copyOf(points);
        words = List.copyOf(words);
        obstacles = List.copyOf(obstacles);
        history = List.copyOf(history);
    }
}
