package org.verger.posts;

import org.verger.photos.Photo;
import org.verger.photos.PhotoId;

import java.util.Map;

/// Everything of a post that its author types: its words, its time, and what they say of each
/// photo. A photo that is not named keeps what was said of it.
public record Manuscript(Caption caption, Timing timing, Map<PhotoId, Photo.Label> labels) {
    public Manuscript {
        labels = Map.copyOf(labels);
    }

    /// Words and a time, and nothing of any photo.
    public Manuscript(Caption caption, Timing timing) {
        this(caption, timing, Map.of());
    }

    Photo labelled(Photo photo) {
        return photo.labelled(labels.getOrDefault(photo.id(), photo.label()));
    }
}
