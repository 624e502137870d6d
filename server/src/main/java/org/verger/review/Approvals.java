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
import org.verger.posts.Timing;

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
    private final ApprovalBook book;
    private final Examination examination;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Approvals(
            Posts posts,
            ApprovalBook book,
            Examination examination,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.book = book;
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
        book.write(facts);
        return new Decision.Done(id);
    }

    /// Lets a post out that was held back, after the school's pause or at another time: a new yes,
    /// to what was seen and to that time.
    @Transactional
    public Decision letOut(PostId id, Fingerprint seen, Timing timing) {
        var held = posts.get(id);
        var moved = held.at(timing);
        var verdict = examination.of(moved);
        var actor = Scope.current().someone();
        var reasons = DecisionRules.lettingOut(new DecisionRules.Facts(held, actor, verdict, seen));
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.become(moved, PostState.APPROVED);
        book.write(new DecisionRules.Facts(moved, actor, verdict, moved.fingerprint()));
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
        return new Seen(post, facts.verdict(), DecisionRules.standingInTheWay(facts));
    }

    private DecisionRules.Facts gather(PostId id, Fingerprint seen) {
        var post = posts.get(id);
        return new DecisionRules.Facts(post, Scope.current().someone(), examination.of(post), seen);
    }
}
