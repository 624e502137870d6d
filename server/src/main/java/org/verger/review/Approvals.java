package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.gate.Verdict;
import org.verger.ledger.Ledger;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.posts.Decision;
import org.verger.posts.Examination;
import org.verger.posts.Fingerprint;
import org.verger.posts.Keeping;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Stage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody else than its author may decide about a submitted post: to approve it, to return
/// it, or to refuse it for good.
@Service
public class Approvals {
    /// A post with the verdict of this moment, and every reason why the one who looks cannot
    /// approve it, or say of what is out that it may stay.
    public record Seen(Post post, Verdict verdict, List<Refusal> obstacles) {
        public Seen {
            obstacles = List.copyOf(obstacles);
        }

        /// The findings that need a decision, each one of its own.
        public Set<FindingId> points() {
            return FindingId.toDecide(verdict);
        }
    }

    private final Posts posts;
    private final ApprovalStore approvals;
    private final ApprovalBook book;
    private final StandingYes standing;
    private final LateReadings late;
    private final Examination examination;
    private final Keeping keeping;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Approvals(
            Posts posts,
            ApprovalStore approvals,
            ApprovalBook book,
            StandingYes standing,
            LateReadings late,
            Examination examination,
            Keeping keeping,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.approvals = approvals;
        this.book = book;
        this.standing = standing;
        this.late = late;
        this.examination = examination;
        this.keeping = keeping;
        this.ledger = ledger;
        this.events = events;
    }

    /// Somebody's yes to exactly what they saw, and which points they decided about one by one.
    ///
    /// @param template the template to which it was given in calm, by its title, if it was
    public record Given(
            PersonId approver,
            Fingerprint fingerprint,
            Instant at,
            Set<FindingId> decided,
            Optional<String> template) {}

    /// Every yes that a post was given, the latest first, and last the one in calm that it was made
    /// with.
    @Transactional(readOnly = true)
    public List<Given> list(PostId id) {
        return Stream.concat(
                        approvals.list(id).stream().map(Approvals::given),
                        standing.given(id).stream())
                .toList();
    }

    /// When a post comes out by the latest yes to it; nothing where that was given in calm.
    @Transactional(readOnly = true)
    public Optional<Instant> due(PostId id) {
        return approvals.findDue(id);
    }

    private static Given given(ApprovalStore.Approval yes) {
        return new Given(
                yes.approver(), yes.fingerprint(), yes.at(), yes.decided(), Optional.empty());
    }

    /// Approves what was seen and holds nothing that needs a decision.
    @Transactional
    public Decision approve(PostId id, Fingerprint seen) {
        return approve(id, seen, Set.of());
    }

    /// Approves exactly what was seen (PRN-6), each point that needs a decision looked at by
    /// itself. It comes out at its time.
    @Transactional
    public Decision approve(PostId id, Fingerprint seen, Set<FindingId> decided) {
        var facts = gather(id, seen, decided);
        var reasons = DecisionRules.approval(facts);
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.become(facts.post(), PostState.APPROVED);
        book.write(facts);
        keeping.keep(facts.post(), Stage.APPROVED, facts.verdict());
        return new Decision.Done(id);
    }

    /// Lets a post out that was held back, after the school's pause or at another time: a new yes,
    /// to what was seen and to that time.
    @Transactional
    public Decision letOut(PostId id, Fingerprint seen, Timing timing, Set<FindingId> decided) {
        var held = posts.get(id);
        var moved = held.at(timing);
        var verdict = examination.of(moved);
        var actor = Scope.current().someone();
        var reasons =
                DecisionRules.lettingOut(
                        new DecisionRules.Facts(held, actor, verdict, seen, decided));
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.become(moved, PostState.APPROVED);
        book.write(new DecisionRules.Facts(moved, actor, verdict, moved.fingerprint(), decided));
        keeping.keep(moved, Stage.APPROVED, verdict);
        return new Decision.Done(id);
    }

    /// Gives a post back to its author, with a reason: one that was sent, or one that was held
    /// back. The yes to what was held back ends with it, and it comes out only by another.
    @Transactional
    public Decision giveBack(PostId id, Fingerprint seen, ReturnReason reason) {
        var facts = gather(id, seen, Set.of());
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

    /// Closes a post for good, with a reason that its author reads.
    @Transactional
    public Decision refuse(PostId id, Fingerprint seen, ReturnReason reason) {
        var facts = gather(id, seen, Set.of());
        var reasons = DecisionRules.refusing(facts);
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.refuse(facts.post(), reason.value());
        ledger.write(
                facts.post()
                        .act(
                                "post.refused",
                                Set.of(Clause.PRN_6, Clause.ETH_1),
                                Map.of("reason", reason.value())));
        events.publishEvent(PostRefused.of(id));
        return new Decision.Done(id);
    }

    /// What whoever asks would decide about, and what stands between them and their yes.
    @Transactional(readOnly = true)
    public Seen look(PostId id) {
        var post = posts.read(id);
        var verdict = examination.of(post);
        var facts = facts(post, verdict, post.fingerprint(), FindingId.toDecide(verdict));
        return new Seen(post, facts.verdict(), obstacles(facts));
    }

    /// Of what is out nothing is decided, unless something was read in it that nobody has seen.
    private List<Refusal> obstacles(DecisionRules.Facts facts) {
        boolean isDone = facts.post().state() == PostState.PUBLISHED && !late.waits(facts.post());
        return isDone ? List.of(Refusal.NOT_NOW) : DecisionRules.standingInTheWay(facts);
    }

    private DecisionRules.Facts gather(PostId id, Fingerprint seen, Set<FindingId> decided) {
        var post = posts.get(id);
        return facts(post, examination.of(post), seen, decided);
    }

    private static DecisionRules.Facts facts(
            Post post, Verdict verdict, Fingerprint seen, Set<FindingId> decided) {
        return new DecisionRules.Facts(post, Scope.current().someone(), verdict, seen, decided);
    }
}
