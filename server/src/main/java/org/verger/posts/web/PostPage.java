package org.verger.posts.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;
import org.verger.parts.Tag;
import org.verger.posts.Whereabouts;

import java.util.List;

/// What the page of one post shows.
///
/// @param mine whether the viewer may change it now
/// @param maySubmit whether the button is offered; the rules are asked again when it is pressed
/// @param withdrawal where the viewer takes it back; empty where they cannot
/// @param review where the viewer decides about it; empty where they cannot
public record PostPage(
        String path,
        String opening,
        Tag state,
        String author,
        String due,
        String returnReason,
        boolean refused,
        boolean mine,
        boolean maySubmit,
        String withdrawal,
        String review,
        Filled form,
        MarkedText text,
        List<PhotoCard> photos,
        Filled upload,
        Findings findings,
        List<Whereabouts.Place> places,
        List<Moment> history) {
    public PostPage {
        photos = List.copyOf(photos);
        places = List.copyOf(places);
        history = List.copyOf(history);
    }
}
