package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.gate.Verdict;
import org.verger.ledger.Ledger;
import org.verger.posts.Examination;
import org.verger.posts.Keeping;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The last look at a post at its time, and what became of it outside.
@Service
public class Releases {
    private final Posts posts;
    private final ApprovalStore approvals;
    private final Examination examination;
    private final Keeping keeping;
    private final OneAtATime oneAtATime;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Releases(
            Posts posts,
            ApprovalStore approvals,
            Examination examination,
            Keeping keeping,
            OneAtATime oneAtATime,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.approvals = approvals;
        this.examination = examination;
        this.keeping = keeping;
        this.oneAtATime = oneAtATime;
        this.ledger = ledger;
        this.events = events;
    }

    /// Judges a post once more with the consents of this moment (OFF-6), and holds it back where it
    /// must not come out.
    @Transactional
    public Release release(PostId id) {
        oneAtATime.letOut();
        var post = posts.get(id);
        if (post.state() != PostState.APPROVED) return new Release.NotWaiting();
        var verdict = examination.of(post);
        var reasons = reasons(post, verdict);
        keeping.keep(post, reasons.isEmpty() ? Stage.RELEASED : Stage.HELD, verdict);
        if (reasons.isEmpty()) return new Release.Cleared(post);
        posts.become(post, PostState.HELD);
        ledger.write(post.act("post.held", Set.of(Clause.OFF_6, Clause.OFF_7), Map.of()));
        return new Release.Held(reasons);
    }

    /// Notes that the public can see the post, and where. One that its author changed while it was
    /// on its way is not what was approved any more (PRN-6), and comes down.
    @Transactional
    public void published(PostId id, String network, String address) {
        var post = posts.get(id);
        ledger.write(
                post.act(
                        "post.published",
                        Set.of(Clause.OFF_5),
                        Map.of("network", network, "address", address)));
        switch (post.state()) {
            case APPROVED -> posts.become(post, PostState.PUBLISHED);
            case DRAFT, SUBMITTED, HELD -> takeBack(post);
            case PUBLISHED, WITHDRAWN, REFUSED -> {}
        }
    }

    /// Notes that the post did not come out, as looking showed: it is held, and its author may send
    /// it again.
    @Transactional
    public void missed(PostId id, String network) {
        var post = posts.get(id);
        if (post.state() == PostState.APPROVED) posts.become(post, PostState.HELD);
        ledger.write(post.act("post.missed", Set.of(Clause.OFF_5), Map.of("network", network)));
    }

    /// Notes that nobody can see the post on a network any more, as looking there showed.
    @Transactional
    public void gone(PostId id, String network) {
        ledger.write(
                posts.get(id).act("post.gone", Set.of(Clause.OFF_6), Map.of("network", network)));
    }

    private void takeBack(Post post) {
        posts.become(post, PostState.WITHDRAWN);
        ledger.write(
                post.act(
                        "post.withdrawn",
                        Set.of(Clause.PRN_6),
                        Map.of("because", "it was changed while it came out")));
        events.publishEvent(PostWithdrawn.of(post.id()));
    }

    private List<Refusal> reasons(Post post, Verdict verdict) {
        var reasons = new ArrayList<Refusal>();
        var approval = approvals.findLatest(post.id());
        var approved = approval.map(ApprovalStore.Approval::fingerprint);
        if (!approved.equals(Optional.of(post.fingerprint()))) {
            reasons.add(Refusal.CHANGED_SINCE_SEEN);
        }
        if (verdict.blocks()) reasons.add(Refusal.BLOCKED_BY_THE_GATE);
        var decided = approval.map(ApprovalStore.Approval::decided).orElse(Set.of());
        if (!decided.containsAll(FindingId.toDecide(verdict)))
            reasons.add(Refusal.POINTS_UNDECIDED);
        return reasons;
    }
}
