package org.verger.posts;

import org.verger.photos.Photo;
import org.verger.photos.PhotoId;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything of a post that its author says themselves: its words, its time, where it comes out,
/// and what they say of each photo. A photo that is not named keeps what was said of it.
///
/// @param sites where it comes out; where nothing is said of that, it stays as it is
public record Manuscript(
        Caption caption,
        Timing timing,
        Optional<Set<Site>> sites,
        Map<PhotoId, Photo.Label> labels) {
    public Manuscript {
        sites = sites.map(Set::copyOf);
        labels = Map.copyOf(labels);
    }

    /// Words, a time and words about photos, and nothing of where it comes out.
    public Manuscript(Caption caption, Timing timing, Map<PhotoId, Photo.Label> labels) {
        this(caption, timing, Optional.empty(), labels);
    }

    /// Words and a time, and nothing of any photo.
    public Manuscript(Caption caption, Timing timing) {
        this(caption, timing, Map.of());
    }

    /// The same, to come out here.
    public Manuscript on(Set<Site> chosen) {
        return new Manuscript(caption, timing, Optional.of(chosen), labels);
    }

    Photo labelled(Photo photo) {
        return photo.labelled(labels.getOrDefault(photo.id(), photo.label()));
    }
}
