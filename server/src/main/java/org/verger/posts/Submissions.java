package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.gate.ChildId;
import org.verger.gate.Picture;
import org.verger.gate.Submission;
import org.verger.photos.Photo;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.Set;

/// A post as the gate reads it.
final class Submissions {
    private Submissions() {}

    static Submission of(Post post) {
        return new Submission(
                post.caption().value(), post.photos().stream().map(Submissions::picture).toList());
    }

    static Set<ChildId> children(Set<PupilId> pupils) {
        return pupils.stream()
                .map(pupil -> new ChildId(pupil.value()))
                .collect(toUnmodifiableSet());
    }

    private static Picture picture(Photo photo) {
        return new Picture(
                photo.altText(),
                photo.fileName(),
                List.copyOf(children(photo.children())),
                photo.facts(),
                photo.source());
    }
}
