package org.verger.review;

import org.springframework.stereotype.Component;
import org.verger.posts.PostId;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// The last time that somebody agreed to a post.
@Component
class LastYes {
    private final ApprovalStore approvals;
    private final StandingYes standing;

    LastYes(ApprovalStore approvals, StandingYes standing) {
        this.approvals = approvals;
        this.standing = standing;
    }

    /// When that was: to the post as it stands, or in calm to the template that it was made of.
    Optional<Instant> to(PostId post) {
        return Stream.concat(
                        approvals.findLatest(post).map(ApprovalStore.Approval::at).stream(),
                        standing.given(post).map(Approvals.Given::at).stream())
                .max(Instant::compareTo);
    }
}
