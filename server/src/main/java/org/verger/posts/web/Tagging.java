package org.verger.posts.web;

import org.verger.forms.Filled;
import org.verger.photos.PhotoId;

import java.util.List;
import java.util.UUID;

/// What was just asked of one photo and could not be done at once: a name that several children
/// have, or that nobody has.
record Tagging(PhotoId photo, List<PhotoCard.Choice> choices, Filled form) {
    /// Nothing was asked.
    static final Tagging NONE = new Tagging(new PhotoId(new UUID(0, 0)), List.of(), Filled.empty());

    Tagging {
        choices = List.copyOf(choices);
    }

    List<PhotoCard.Choice> choices(PhotoId asked) {
        return photo.equals(asked) ? choices : List.of();
    }
}
