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

    /// The same question with the names, and what is wrong with them, of all that are open.
    Tagging beside(List<Tagging> open) {
        var all = open.stream().map(Tagging::form).reduce(Filled.empty(), Filled::under);
        return new Tagging(photo, choices, all);
    }

    List<PhotoCard.Choice> choices(PhotoId asked) {
        return photo.equals(asked) ? choices : List.of();
    }
}
