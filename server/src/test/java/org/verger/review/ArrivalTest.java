package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.APost.TOM;
import static org.verger.APost.aPost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.APost;
import org.verger.posts.PostState;

import java.time.Instant;
import java.util.Optional;

class ArrivalTest {
    private static final Instant EASTER = Instant.parse("2027-03-28T09:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PUBLISHED", "HELD"})
    void whatWasApprovedStaysWhateverTimeItWasGivenSince(PostState state) {
        assertThat(arrival(aPost(), aPost().at(EASTER).in(state), true)).isEqualTo(Arrival.STAYS);
    }

    /// PRN-6: also where the change was approved since, for that is not what is out.
    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PUBLISHED", "HELD"})
    void whatReadsOtherwiseByNowComesDown(PostState state) {
        var other = aPost().saying("The paint is dry.").in(state);
        var shown = aPost().showing(TOM).in(state);

        assertThat(arrival(aPost(), other, true)).isEqualTo(Arrival.CHANGED);
        assertThat(arrival(aPost(), shown, true)).isEqualTo(Arrival.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "DISCARDED"})
    void whatIsWithItsAuthorOrWaitsAgainComesDown(PostState state) {
        assertThat(arrival(aPost(), aPost().in(state), true)).isEqualTo(Arrival.NOT_APPROVED);
        assertThat(arrival(aPost(), aPost().saying("The paint is dry.").in(state), true))
                .isEqualTo(Arrival.CHANGED);
    }

    /// OFF-6, OFF-7: it was held for something, and that may hold for this place as well.
    @Test
    void whatTheGateLetsOutNoMoreComesDown() {
        var held = aPost().in(PostState.HELD);

        assertThat(arrival(aPost(), held, false)).isEqualTo(Arrival.NO_LONGER_ALLOWED);
    }

    @Test
    void whatSomebodyRefusedIsStillRefused() {
        var refused = aPost().in(PostState.REFUSED);

        assertThat(arrival(aPost(), refused, true)).isEqualTo(Arrival.REFUSED);
    }

    @Test
    void whatWasSentIsNotTakenForWhatIsApprovedWhereNobodyKnowsIt() {
        var approved = aPost().in(PostState.APPROVED).made();

        assertThat(Arrival.of(approved, Optional.empty(), true)).isEqualTo(Arrival.CHANGED);
    }

    private static Arrival arrival(APost sent, APost now, boolean allowed) {
        return Arrival.of(now.made(), Optional.of(sent.made().fingerprintAtAnyTime()), allowed);
    }
}
