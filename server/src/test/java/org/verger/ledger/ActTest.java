package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.verger.gate.Clause;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

class ActTest {
    private static final Thing POST = new Thing("post", UUID.randomUUID());
    private static final Act APPROVED =
            new Act("post.approved", POST, Set.of(Clause.PRN_6), Map.of("title", "Sports day"));

    @Test
    void itConcernsTheThingItselfUnlessToldOtherwise() {
        var pupil = UUID.randomUUID();

        assertThat(APPROVED.subject()).isEqualTo(POST.id());
        assertThat(APPROVED.concerning(pupil))
                .isEqualTo(
                        new Act(
                                "post.approved",
                                POST,
                                Set.of(Clause.PRN_6),
                                Map.of("title", "Sports day"),
                                pupil));
    }

    @Test
    void whatStaysReadableIsAWordAndNotAName() {
        assertThatThrownBy(() -> new Act("Tom was shown", POST, Set.of(), Map.of()))
                .hasMessage("not a verb: Tom was shown");
        assertThatThrownBy(() -> new Thing("Year 4", UUID.randomUUID()))
                .hasMessage("not a kind of thing: Year 4");
        assertThatThrownBy(
                        () -> new Act("post.approved", POST, Set.of(), Map.of("Full name", "Tom")))
                .hasMessage("not the name of a particular: Full name");
    }
}
