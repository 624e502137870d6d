package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.APost.ELLA;
import static org.verger.APost.TOM;
import static org.verger.APost.aPhoto;
import static org.verger.APost.aPost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verger.APost;
import org.verger.blobs.BlobId;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.photos.Photo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;

/// PRN-6: an approval is bound to exactly what was seen.
class FingerprintTest {
    private static final Instant NINE = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void theSamePostHasTheSameFingerprint() {
        assertThat(of(thePost())).isEqualTo(of(thePost()));
    }

    @ParameterizedTest
    @MethodSource
    void whateverPeopleSeeChangesIt(APost other) {
        assertThat(of(other)).isNotEqualTo(of(thePost()));
    }

    static Stream<APost> whateverPeopleSeeChangesIt() {
        return Stream.of(
                thePost().saying("Cafe at nine"),
                thePost().saying("Café at nine."),
                thePost().at(NINE.plusSeconds(60)),
                withoutTime(),
                thePost().on(new Site("mastodon")),
                thePost().on(Site.SCHOOL_PAGE, new Site("mastodon")),
                thePost().on(),
                thePost().with(aPhoto(2)),
                theWords().with(aPhoto(2).showing(TOM).showing(ELLA)),
                theWords().with(aPhoto(1).showing(TOM)),
                theWords().with(described(aPhoto(1).showing(TOM).showing(ELLA), "Paint.")),
                theWords().with(borrowed(aPhoto(1).showing(TOM).showing(ELLA))),
                theWords());
    }

    /// PRN-2: it comes out beside the photo.
    @Test
    void whoseAPhotoIsSaidToBeCounts() {
        assertThat(of(theWords().with(borrowed(aPhoto(1), "A. Marsh"))))
                .isNotEqualTo(of(theWords().with(borrowed(aPhoto(1), "A. Marsh, CC BY 4.0"))));
    }

    /// What the public sees may be another size than what the approver looked at.
    @Test
    void everySizeOfAPhotoCounts() {
        assertThat(of(theWords().with(sized(aPhoto(1), 7))))
                .isNotEqualTo(of(theWords().with(sized(aPhoto(1), 8))))
                .isNotEqualTo(of(theWords().with(aPhoto(1))));
    }

    @Test
    void theOrderOfThePhotosCounts() {
        assertThat(of(theWords().with(aPhoto(1)).with(aPhoto(2))))
                .isNotEqualTo(of(theWords().with(aPhoto(2)).with(aPhoto(1))));
    }

    @Test
    void theOrderInWhichChildrenWereTaggedDoesNot() {
        assertThat(of(theWords().with(aPhoto(1).showing(ELLA).showing(TOM))))
                .isEqualTo(of(thePost()));
    }

    @Test
    void wordsCannotMoveFromOnePartToTheNext() {
        assertThat(of(theWords().with(described(aPhoto(1), "A")).with(described(aPhoto(1), ""))))
                .isNotEqualTo(
                        of(
                                theWords()
                                        .with(described(aPhoto(1), ""))
                                        .with(described(aPhoto(1), "A"))));
    }

    @Test
    void whereAPostHasComeToDoesNotMatter() {
        assertThat(of(thePost().in(PostState.APPROVED))).isEqualTo(of(thePost()));
    }

    /// Worked out by another program from the description alone, and written down before there was
    /// a choice of places: the yeses that were given then are to this.
    @Test
    void itIsTheSameOnEveryMachineAndForEver() {
        assertThat(of(thePost()).hex())
                .isEqualTo("4f319f2bf36c54d9c199660f6e5864a938f8f2bd2b01505b4609b001dae08834");
    }

    @Test
    void nothingElseIsAFingerprint() {
        assertThatThrownBy(() -> new Fingerprint("abc"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static APost thePost() {
        return theWords().with(aPhoto(1).showing(TOM).showing(ELLA));
    }

    private static APost theWords() {
        return aPost().saying("Café at nine").at(NINE);
    }

    private static APost withoutTime() {
        return aPost().saying("Café at nine").with(aPhoto(1).showing(TOM).showing(ELLA));
    }

    private static Fingerprint of(APost post) {
        return post.made().fingerprint();
    }

    private static Photo sized(Photo photo, int larger) {
        var sizes = new ArrayList<>(photo.sizes());
        sizes.add(new Photo.Size(128, 96, BlobId.of(new byte[] {(byte) larger})));
        return new Photo(
                photo.id(),
                photo.altText(),
                photo.fileName(),
                sizes,
                photo.facts(),
                photo.children());
    }

    private static Photo described(Photo photo, String words) {
        return photo.labelled(new Photo.Label(words, photo.source()));
    }

    private static Photo borrowed(Photo photo) {
        return borrowed(photo, "A. Marsh");
    }

    private static Photo borrowed(Photo photo, String credit) {
        var source = new Source(Origin.SOMEBODY_ELSE, credit);
        return photo.labelled(new Photo.Label(photo.altText(), source));
    }
}
