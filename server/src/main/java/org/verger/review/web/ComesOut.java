package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.pace.Paces;
import org.verger.parts.Dates;
import org.verger.posts.PostId;
import org.verger.posts.Timing;
import org.verger.review.Approvals;

import java.time.Clock;

/// When a post comes out, as it is said to whoever decides about it: before their yes and after.
@Component
class ComesOut {
    private final Paces paces;
    private final Approvals approvals;
    private final Clock clock;

    ComesOut(Paces paces, Approvals approvals, Clock clock) {
        this.paces = paces;
        this.approvals = approvals;
        this.clock = clock;
    }

    /// If they said yes now: what has no time of its own, or whose time has gone by, waits for the
    /// school's pause.
    String ifApproved(Timing timing) {
        return timing.given()
                .filter(clock.instant()::isBefore)
                .map(Dates::moment)
                .orElseGet(() -> words("review.comes-out.pause", paces.get().pause()));
    }

    /// Now that they said yes.
    String approved(PostId post) {
        return approvals
                .due(post)
                .filter(clock.instant()::isBefore)
                .map(due -> words("review.approved", Dates.moment(due)))
                .orElseGet(() -> words("review.approved.now"));
    }
}
