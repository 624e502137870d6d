package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.gate.ChildId;
import org.verger.gate.Finding.Edit;
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

    /// The same with these mends made, one after the other.
    static Submission mended(Post post, List<Edit> edits) {
        return edits.stream().reduce(of(post), Submission::mendedBy, (_, last) -> last);
    }

    /// Whether a post and its photos have room for all that it says.
    static boolean isKeepable(Submission submission) {
        return fits(submission.text(), Caption.LONGEST)
                && submission.pictures().stream()
                        .allMatch(
                                picture ->
                                        fits(picture.altText(), Photo.LONGEST_ALT_TEXT)
                                                && fits(
                                                        picture.source().credit(),
                                                        Photo.LONGEST_CREDIT));
    }

    private static boolean fits(String words, int characters) {
        var kept = words.strip();
        return kept.codePointCount(0, kept.length()) <= characters;
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
