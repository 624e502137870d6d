package org.verger;

import org.verger.blobs.BlobId;
import org.verger.gate.PictureFacts;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.PersonId;
import org.verger.posts.Caption;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Site;
import org.verger.posts.Timing;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A post that is nowhere but in a test: `aPost().by(MIRA).showing(TOM).made()`.
public record APost(
        PersonId author,
        String words,
        Timing timing,
        Set<Site> sites,
        List<Photo> photos,
        PostState state) {
    public static final PersonId MIRA = new PersonId(new UUID(0, 1));
    public static final PersonId RUTH = new PersonId(new UUID(0, 2));
    public static final PupilId TOM = new PupilId(new UUID(0, 3));
    public static final PupilId ELLA = new PupilId(new UUID(0, 4));

    /// Mira's draft, without photos.
    public static APost aPost() {
        return new APost(
                MIRA,
                "The paint is drying in the hall.",
                new Timing.WhenApproved(),
                Set.of(Site.SCHOOL_PAGE),
                List.of(),
                PostState.DRAFT);
    }

    /// A photo with an image of its own.
    public static Photo aPhoto(int number) {
        return new Photo(
                new PhotoId(new UUID(1, number)),
                "Paint pots on a table.",
                "hall.jpg",
                List.of(new Photo.Size(64, 48, BlobId.of(new byte[] {(byte) number}))),
                new PictureFacts(0, Set.of()),
                Set.of());
    }

    public APost by(PersonId somebody) {
        return new APost(somebody, words, timing, sites, photos, state);
    }

    public APost saying(String other) {
        return new APost(author, other, timing, sites, photos, state);
    }

    public APost at(Instant time) {
        return new APost(author, words, new Timing.At(time), sites, photos, state);
    }

    public APost with(Photo photo) {
        return new APost(
                author,
                words,
                timing,
                sites,
                Stream.concat(photos.stream(), Stream.of(photo)).toList(),
                state);
    }

    public APost showing(PupilId child) {
        return with(aPhoto(photos.size() + 1).showing(child));
    }

    public APost on(Site... others) {
        return new APost(author, words, timing, Set.of(others), photos, state);
    }

    public APost in(PostState other) {
        return new APost(author, words, timing, sites, photos, other);
    }

    public Post made() {
        return new Post(
                new PostId(new UUID(0, 9)),
                author,
                new Caption(words),
                timing,
                sites,
                photos,
                state,
                0);
    }
}
