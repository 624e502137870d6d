package org.verger.review.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.web.Findings;
import org.verger.posts.web.MarkedText;

import java.util.List;

/// A post as whoever decides sees it: exactly what would come out, and what the gate found in it.
///
/// @param fingerprint of what is shown; the decision is bound to it
public record ReviewPage(
        String path,
        String opening,
        Tag state,
        String author,
        String due,
        String fingerprint,
        MarkedText text,
        List<Shown> photos,
        Findings findings,
        List<String> obstacles,
        Filled form,
        List<Moment> history) {

    /// One photo: its image, its words for those who cannot see it, and who is in it.
    public record Shown(String source, int width, int height, String altText, String children) {}

    public ReviewPage {
        photos = List.copyOf(photos);
        obstacles = List.copyOf(obstacles);
        history = List.copyOf(history);
    }

    /// Whether it can be approved as it stands, by this viewer.
    public boolean mayApprove() {
        return obstacles.isEmpty();
    }
}
