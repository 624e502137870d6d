package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.web.FindingLine;
import org.verger.posts.web.Findings;
import org.verger.posts.web.MarkedText;
import org.verger.posts.web.Point;

import java.util.List;
import java.util.Optional;

/// A post as whoever decides sees it: exactly what would come out, what the gate found in it, and
/// what changed since it was last sent.
///
/// @param held whether it did not come out at its time, and is looked at once more
/// @param out whether it is out, and is looked at for what was read in a photo late
/// @param sites where it comes out, in words
/// @param fingerprint of what is shown; the decision is bound to it
/// @param said what the gate found and nobody has to decide about
/// @param points what has to be decided, one by one
public record ReviewPage(
        String path,
        String opening,
        Tag state,
        boolean held,
        boolean out,
        String author,
        String due,
        String sites,
        String fingerprint,
        MarkedText text,
        List<Shown> photos,
        Findings findings,
        List<FindingLine> said,
        List<Point> points,
        Optional<WhatChanged> changes,
        List<String> obstacles,
        Filled form,
        List<Moment> history) {

    /// When a post that was held back can come out.
    public static final List<Option> TIMES =
            List.of(
                    new Option("now", words("review.let-out.now")),
                    new Option("at", words("review.let-out.at")));

    /// One photo: its image, its words for those who cannot see it, whose it is, and who is in it.
    ///
    /// @param reading where it is read again; empty unless that could not be done
    public record Shown(
            String source,
            int width,
            int height,
            String altText,
            String whose,
            String children,
            String reading) {}

    public ReviewPage {
        photos = List.copyOf(photos);
        said = List.copyOf(said);
        points = List.copyOf(points);
        obstacles = List.copyOf(obstacles);
        history = List.copyOf(history);
    }

    /// Where it is taken back for good.
    public String withdrawal() {
        return "/posts" + path.substring(ReviewRoutes.INBOX.length()) + "/withdrawal";
    }

    /// What the page asks.
    public String title() {
        if (out) return words("review.out.title");
        return words(held ? "review.held.title" : "review.post.title");
    }

    /// Whether what can be decided is only whether it comes out, or stays out: it was sent for
    /// approval before.
    public boolean wasApproved() {
        return held || out;
    }

    /// Whether it can be approved as it stands, by this viewer, once the points are decided.
    public boolean mayApprove() {
        return obstacles.isEmpty();
    }
}
