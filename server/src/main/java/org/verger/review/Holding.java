package org.verger.review;

import org.springframework.stereotype.Component;
import org.verger.posts.Examination;
import org.verger.posts.Post;
import org.verger.posts.Refusal;
import org.verger.stops.Stops;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers, at the time of a post, everything for which it must be held back.
@Component
class Holding {
    private final Stops stops;
    private final ApprovalStore approvals;
    private final StandingYes standing;
    private final Examination examination;
    private final Clock clock;

    Holding(
            Stops stops,
            ApprovalStore approvals,
            StandingYes standing,
            Examination examination,
            Clock clock) {
        this.stops = stops;
        this.approvals = approvals;
        this.standing = standing;
        this.examination = examination;
        this.clock = clock;
    }

    /// Every reason; none where it may come out. Asked in the transaction that lets it out.
    List<Refusal> reasons(Post post) {
        var reasons = new ArrayList<Refusal>();
        if (!stops.mayComeOut()) reasons.add(Refusal.STOPPED);
        yes(post, clock.instant()).ifPresent(reasons::add);
        if (examination.of(post).blocks()) reasons.add(Refusal.BLOCKED_BY_THE_GATE);
        return reasons;
    }

    /// Whether the last yes was to exactly this post and holds no longer.
    boolean hasLapsed(Post post) {
        return yes(post, clock.instant()).equals(Optional.of(Refusal.APPROVAL_LAPSED));
    }

    /// What is wrong with the yes to this post; nothing where it holds.
    private Optional<Refusal> yes(Post post, Instant now) {
        if (standing.to(post.id()).filter(post.fingerprint()::equals).isPresent()) {
            return Optional.empty();
        }
        var yes = approvals.findLatest(post.id());
        if (yes.filter(one -> one.fingerprint().equals(post.fingerprint())).isEmpty()) {
            return Optional.of(Refusal.CHANGED_SINCE_SEEN);
        }
        return yes.filter(one -> !one.holdsAt(now)).map(_ -> Refusal.APPROVAL_LAPSED);
    }
}
