package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.APost.ELLA;
import static org.verger.APost.MIRA;
import static org.verger.APost.RUTH;
import static org.verger.APost.TOM;
import static org.verger.APost.aPhoto;
import static org.verger.APost.aPost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.photos.PhotoId;
import org.verger.platform.NotFound;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.UUID;

class PostTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | SUBMITTED DISCARDED WITHDRAWN",
                "SUBMITTED | DRAFT APPROVED WITHDRAWN REFUSED",
                "APPROVED  | DRAFT HELD PUBLISHED WITHDRAWN",
                "HELD      | DRAFT SUBMITTED APPROVED PUBLISHED WITHDRAWN",
                "PUBLISHED | WITHDRAWN",
                "DISCARDED | WITHDRAWN",
            })
    void aPostGoesFromHereToThereAndNowhereElse(PostState from, String to) {
        var open = EnumSet.noneOf(PostState.class);
        Arrays.stream(to.split(" ")).map(PostState::valueOf).forEach(open::add);

        for (var next : PostState.values()) assertMoves(from, next, open.contains(next));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackOrRefusedStaysSo(PostState next) {
        assertMoves(PostState.WITHDRAWN, next, false);
        assertMoves(PostState.REFUSED, next, false);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "APPROVED", "HELD"})
    void aChangeMakesItADraft(PostState state) {
        var post = aPost().with(aPhoto(1)).in(state).made();

        assertThat(
                        post.rewritten(
                                        new Manuscript(
                                                new Caption("New"), new Timing.WhenApproved()))
                                .state())
                .isEqualTo(PostState.DRAFT);
        assertThat(post.with(aPhoto(2)).state()).isEqualTo(PostState.DRAFT);
        assertThat(post.without(aPhoto(1).id()).state()).isEqualTo(PostState.DRAFT);
        assertThat(post.withPhoto(aPhoto(1).id(), one -> one.showing(TOM)).state())
                .isEqualTo(PostState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "WITHDRAWN", "REFUSED", "DISCARDED"})
    void whatIsOutTakenBackOrRefusedIsNotRewritten(PostState state) {
        var post = aPost().in(state).made();

        assertThat(post.isOpenToChange()).isFalse();
        assertThatThrownBy(() -> post.with(aPhoto(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itsChildrenAreThoseOfAllItsPhotos() {
        var post = aPost().showing(TOM).showing(ELLA).showing(TOM).made();

        assertThat(post.children()).containsExactlyInAnyOrder(TOM, ELLA);
    }

    @Test
    void aPhotoThatIsNotThereIsNotChanged() {
        var other = new PhotoId(new UUID(7, 7));

        assertThatThrownBy(() -> aPost().showing(TOM).made().withPhoto(other, one -> one))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "DISCARDED"})
    void aDraftStaysItsAuthorsAloneAlsoAfterItWasDiscarded(PostState state) {
        var post = aPost().by(MIRA).in(state).made();

        assertThat(post.isOpenTo(MIRA)).isTrue();
        assertThat(post.isOpenTo(RUTH)).isFalse();
        assertThat(state.takenBack()).isEqualTo(PostState.DISCARDED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "DISCARDED"})
    void whatOthersCouldReadIsWithdrawn(PostState state) {
        assertThat(aPost().in(state).made().isOpenTo(RUTH)).isTrue();
        assertThat(state.takenBack()).isEqualTo(PostState.WITHDRAWN);
    }

    private static void assertMoves(PostState from, PostState next, boolean moves) {
        var post = aPost().in(from).made();

        assertThat(from.canBecome(next)).isEqualTo(moves);
        if (moves) assertThat(post.in(next)).isEqualTo(aPost().in(next).made());
        else
            assertThatThrownBy(() -> post.in(next))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(from + " and cannot become " + next);
    }
}
