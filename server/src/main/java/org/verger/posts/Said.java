package org.verger.posts;

import org.verger.gate.Place;
import org.verger.photos.Photo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// A text that a post says to people, and where a stretch of it stands: its words, what a photo
/// shows, or whose the photo is.
record Said(String text, BiFunction<Integer, Integer, Place> place) {

    /// All that its author wrote for people to read, each text by itself.
    static List<Said> by(Post post) {
        var said = new ArrayList<Said>();
        said.add(new Said(post.caption().value(), Place.InText::new));
        for (int at = 0; at < post.photos().size(); at++)
            said.addAll(of(post.photos().get(at), at));
        return said;
    }

    private static List<Said> of(Photo photo, int at) {
        return List.of(
                new Said(photo.altText(), (from, to) -> new Place.InAltText(at, from, to)),
                new Said(photo.source().credit(), (from, to) -> new Place.InCredit(at, from, to)));
    }
}
