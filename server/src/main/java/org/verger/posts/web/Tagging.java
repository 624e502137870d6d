package org.verger.posts.web;

import org.verger.forms.Filled;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// What was just asked of one photo and could not be done at once: a name that several children
/// have, or that nobody has.
public record Tagging(PhotoId photo, List<PhotoCard.Choice> choices, Filled form) {
    /// Nothing was asked.
    static final Tagging NONE = new Tagging(new PhotoId(new UUID(0, 0)), List.of(), Filled.empty());

    public Tagging {
        choices = List.copyOf(choices);
    }

    /// What was typed, with the photo's words as they stand where it was not about those.
    Filled form(Photo photo) {
        var alt = PhotoCard.altField(photo.id());
        if (form.typed().containsKey(alt)) return form;
        var typed = new HashMap<>(form.typed());
        typed.put(alt, List.of(photo.altText()));
        return new Filled(typed, form.errors());
    }
}
