package org.verger.posts;

import org.verger.gate.Clause;
import org.verger.gate.Submission;
import org.verger.ledger.Act;
import org.verger.ledger.Thing;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A post as it stands. A change gives a new one; a change of what people see makes it a draft
/// again, so that no approval outlives what was approved.
public record Post(
        PostId id,
        PersonId author,
        Caption caption,
        Timing timing,
        Set<Site> sites,
        List<Photo> photos,
        PostState state,
        int version) {

    public Post {
        sites = Set.copyOf(sites);
        photos = List.copyOf(photos);
    }

    /// A post that somebody begins.
    public static Post begun(PostId id, PersonId author, Manuscript manuscript) {
        return new Post(
                id,
                author,
                manuscript.caption(),
                manuscript.timing(),
                manuscript.sites().orElse(Set.of()),
                List.of(),
                PostState.DRAFT,
                0);
    }

    /// The children who are shown in any of the photos.
    public Set<PupilId> children() {
        return photos.stream()
                .flatMap(photo -> photo.children().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is written under its photos, each on a line: what they show, and whose they are.
    String underPhotos() {
        return photos.stream()
                .flatMap(photo -> Stream.of(photo.altText(), photo.source().credit()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// All that its author wrote for people to read: the post, and what is under its photos.
    String everythingSaid() {
        return caption.value() + "\n" + underPhotos();
    }

    /// The fingerprint of exactly what an approver sees.
    public Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }

    /// The fingerprint of what comes out, and where: the same for whatever time it is meant.
    public Fingerprint fingerprintAtAnyTime() {
        return at(new Timing.WhenApproved()).fingerprint();
    }

    /// Whether this person may look at it: nobody looks at another's drafts, nor at those that were
    /// discarded.
    public boolean isOpenTo(PersonId person) {
        return !state.isItsAuthorsAlone() || author.equals(person);
    }

    /// Whether this is somebody between whom it is written and decided: its author, or whoever may
    /// decide. Who is in its photos, what was found in it, and why it came back or was refused, may
    /// tell of a child: the rest of the school reads that it was, and how many they are.
    public boolean isDecidedWith(Actor.Someone someone) {
        return author.equals(someone.id()) || someone.may(Right.APPROVE_POSTS);
    }

    /// Whether this is the person who changes it and sends it: its author, while they hold the
    /// right.
    boolean isChangedBy(Actor.Someone actor) {
        return author.equals(actor.id()) && actor.may(Right.WRITE_POSTS);
    }

    /// Whether its author may still change it; what is out or taken back is not rewritten.
    public boolean isOpenToChange() {
        return switch (state) {
            case DRAFT, SUBMITTED, APPROVED, HELD -> true;
            case PUBLISHED, WITHDRAWN, REFUSED, DISCARDED -> false;
        };
    }

    /// Whether the public sees it, or will when its time comes.
    public boolean isOutOrAboutToBe() {
        return switch (state) {
            case APPROVED, PUBLISHED -> true;
            case DRAFT, SUBMITTED, HELD, WITHDRAWN, REFUSED, DISCARDED -> false;
        };
    }

    /// Whether there may be a place where it has yet to come out; one that is out at one of several
    /// may be on its way to the next.
    public boolean maySomewhereComeOut() {
        return state == PostState.APPROVED || (state == PostState.PUBLISHED && sites.size() > 1);
    }

    /// Whether it waits for somebody else's decision: the first, or another after it was held back.
    public boolean waitsForADecision() {
        return switch (state) {
            case SUBMITTED, HELD -> true;
            case DRAFT, APPROVED, PUBLISHED, WITHDRAWN, REFUSED, DISCARDED -> false;
        };
    }

    /// The post as its author now has it; it need not be kept.
    public Post saying(Manuscript said) {
        return new Post(
                id,
                author,
                said.caption(),
                said.timing(),
                said.sites().orElse(sites),
                photos.stream().map(said::labelled).toList(),
                state,
                version);
    }

    /// Whether it stands as its author has it before them: these words, this time, these places,
    /// these photos.
    boolean stands(Manuscript said) {
        return saying(said).equals(this)
                && said.labels()
                        .keySet()
                        .equals(photos.stream().map(Photo::id).collect(Collectors.toSet()));
    }

    Post rewritten(Manuscript said) {
        var rewritten = saying(said);
        return rewritten.equals(this) ? this : changed(rewritten);
    }

    /// As the gate would read it once it is mended.
    ///
    /// @param mended its own submission, with mends made
    Post mended(Submission mended) {
        var photos = IntStream.range(0, this.photos.size()).mapToObj(at -> mended(at, mended));
        return changed(
                new Post(
                        id,
                        author,
                        new Caption(mended.text()),
                        timing,
                        sites,
                        photos.toList(),
                        state,
                        version));
    }

    private Photo mended(int at, Submission mended) {
        var photo = photos.get(at);
        var picture = mended.pictures().get(at);
        return photo.labelled(new Photo.Label(picture.altText(), picture.source()))
                .named(picture.fileName());
    }

    Post with(Photo photo) {
        return withPhotos(Stream.concat(photos.stream(), Stream.of(photo)).toList());
    }

    /// The children in one of its photos.
    Set<PupilId> shownIn(PhotoId photo) {
        return photos.stream()
                .filter(one -> one.id().equals(photo))
                .flatMap(one -> one.children().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Post without(PhotoId photo) {
        return withPhotos(photos.stream().filter(other -> !other.id().equals(photo)).toList());
    }

    Post withPhoto(PhotoId photo, UnaryOperator<Photo> change) {
        if (photos.stream().noneMatch(other -> other.id().equals(photo))) {
            throw new NotFound("photo " + photo);
        }
        return withPhotos(
                photos.stream()
                        .map(other -> other.id().equals(photo) ? change.apply(other) : other)
                        .toList());
    }

    /// The same post with another time, in the state that it has: for whoever says yes to both.
    public Post at(Timing other) {
        return new Post(id, author, caption, other, sites, photos, state, version);
    }

    /// The post in another state.
    ///
    /// @throws IllegalStateException when it cannot get there from where it is
    public Post in(PostState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(
                    "post %s is %s and cannot become %s".formatted(id, state, next));
        }
        return new Post(id, author, caption, timing, sites, photos, next, version);
    }

    /// What the ledger keeps of something done to this post.
    public Act act(String verb, Set<Clause> clauses, Map<String, String> particulars) {
        return new Act(verb, new Thing("post", id.value()), clauses, particulars);
    }

    private Post withPhotos(List<Photo> photos) {
        return changed(new Post(id, author, caption, timing, sites, photos, state, version));
    }

    private Post changed(Post changed) {
        if (!isOpenToChange()) {
            throw new IllegalStateException(
                    "post %s is %s and open to no change".formatted(id, state));
        }
        return state == PostState.DRAFT ? changed : changed.in(PostState.DRAFT);
    }
}
