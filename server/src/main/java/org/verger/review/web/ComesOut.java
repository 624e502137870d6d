package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.pace.Paces;
import org.verger.parts.Dates;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Timing;
import org.verger.review.Approvals;

import java.time.Clock;

/// When a post comes out, as it is said to whoever decides about it: before their yes, after it,
/// and where it was held back.
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

    /// Where somebody said yes, also when it was held back after that: when it was due, by the
    /// pause of that day. Of what was given its yes in calm that is not kept.
    String was(Post post) {
        return approvals
                .due(post.id())
                .or(post.timing()::given)
                .map(Dates::moment)
                .orElseGet(() -> words("review.comes-out.was"));
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
