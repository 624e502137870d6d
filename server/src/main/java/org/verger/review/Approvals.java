package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.gate.Verdict;
import org.verger.ledger.Ledger;
import org.verger.platform.Scope;
import org.verger.posts.Decision;
import org.verger.posts.Examination;
import org.verger.posts.Fingerprint;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody else than its author may decide about a submitted post: to approve or to return
/// it.
@Service
public class Approvals {
    /// A post with the verdict of this moment, and every reason why the one who looks cannot
    /// approve it.
    public record Seen(Post post, Verdict verdict, List<Refusal> obstacles) {
        public Seen {
            obstacles = List.copyOf(obstacles);
        }
    }

    private final Posts posts;
    private final ApprovalStore approvals;
    private final Examination examination;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Approvals(
            Posts posts,
            ApprovalStore approvals,
            Examination examination,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.approvals = approvals;
        this.examination = examination;
        this.ledger = ledger;
        this.events = events;
    }

    /// Approves exactly what was seen (PRN-6). It comes out at its time.
    @Transactional
    public Decision approve(PostId id, Fingerprint seen) {
        var facts = gather(id, seen);
        var reasons = DecisionRules.approval(facts);
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.become(facts.post(), PostState.APPROVED);
        var at = approvals.add(id, facts);
        ledger.write(
                facts.post()
                        .act("post.approved", Set.of(Clause.PRN_6, Clause.OFF_5), judged(facts)));
        events.publishEvent(PostApproved.of(id, facts.post().timing().after(at)));
        return new Decision.Done(id);
    }

    /// Gives a post back to its author, with a reason.
    @Transactional
    public Decision giveBack(PostId id, Fingerprint seen, ReturnReason reason) {
        var facts = gather(id, seen);
        var reasons = DecisionRules.returning(facts);
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.giveBack(facts.post(), reason.value());
        ledger.write(
                facts.post()
                        .act(
                                "post.returned",
                                Set.of(Clause.ETH_1),
                                Map.of("reason", reason.value())));
        events.publishEvent(PostReturned.of(id));
        return new Decision.Done(id);
    }

    /// What whoever asks would decide about, and what stands between them and their yes.
    @Transactional(readOnly = true)
    public Seen look(PostId id) {
        var post = posts.read(id);
        var facts = gather(id, post.fingerprint());
        return new Seen(post, facts.verdict(), DecisionRules.approval(facts));
    }

    private DecisionRules.Facts gather(PostId id, Fingerprint seen) {
        var post = posts.get(id);
        return new DecisionRules.Facts(post, Scope.current().someone(), examination.of(post), seen);
    }

    private static Map<String, String> judged(DecisionRules.Facts facts) {
        return Map.of(
                "fingerprint", facts.post().fingerprint().hex(),
                "policy", facts.verdict().policyVersion(),
                "roster", facts.verdict().rosterVersion());
    }
}
