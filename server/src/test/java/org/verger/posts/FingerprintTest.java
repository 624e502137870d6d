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

import java.time.Instant;
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
                thePost().with(aPhoto(2)),
                theWords().with(aPhoto(2).showing(TOM).showing(ELLA)),
                theWords().with(aPhoto(1).showing(TOM)),
                theWords().with(aPhoto(1).showing(TOM).showing(ELLA).described("Paint.")),
                theWords());
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
        assertThat(of(theWords().with(aPhoto(1).described("A")).with(aPhoto(1).described(""))))
                .isNotEqualTo(
                        of(
                                theWords()
                                        .with(aPhoto(1).described(""))
                                        .with(aPhoto(1).described("A"))));
    }

    @Test
    void whereAPostHasComeToDoesNotMatter() {
        assertThat(of(thePost().in(PostState.APPROVED))).isEqualTo(of(thePost()));
    }

    /// Worked out by another program from the description alone.
    @Test
    void itIsTheSameOnEveryMachineAndForEver() {
        assertThat(of(thePost()).hex())
                .isEqualTo("669836757ac87d8266db5e76434b05ac72e3d2f66b67915376f23da1521584e5");
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
}
