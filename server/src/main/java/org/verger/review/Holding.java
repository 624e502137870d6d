package org.verger.review;

import org.springframework.stereotype.Component;
import org.verger.gate.Finding;
import org.verger.gate.Verdict;
import org.verger.posts.Examination;
import org.verger.posts.Keeping;
import org.verger.posts.Post;
import org.verger.posts.Refusal;
import org.verger.stops.Stops;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;
import org.verger.verdicts.Verdicts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers, at the time of a post, everything for which it must be held back.
@Component
class Holding {
    private final Stops stops;
    private final ApprovalStore approvals;
    private final StandingYes standing;
    private final Examination examination;
    private final Keeping keeping;
    private final Verdicts verdicts;
    private final LostNames names;
    private final Clock clock;

    Holding(
            Stops stops,
            ApprovalStore approvals,
            StandingYes standing,
            Examination examination,
            Keeping keeping,
            Verdicts verdicts,
            LostNames names,
            Clock clock) {
        this.stops = stops;
        this.approvals = approvals;
        this.standing = standing;
        this.examination = examination;
        this.keeping = keeping;
        this.verdicts = verdicts;
        this.names = names;
        this.clock = clock;
    }

    /// Every reason; none where it may come out. Asked in the transaction that lets it out, which
    /// keeps what the gate said.
    List<Refusal> judge(Post post) {
        var verdict = examination.of(post);
        var reasons = reasons(post, verdict);
        keeping.keep(post, reasons.isEmpty() ? Stage.RELEASED : Stage.HELD, verdict);
        return reasons;
    }

    /// Every reason as things are, of which nothing is kept: for whoever asks beforehand.
    List<Refusal> against(Post post) {
        return reasons(post, examination.of(post));
    }

    private List<Refusal> reasons(Post post, Verdict verdict) {
        var reasons = new ArrayList<Refusal>();
        if (!stops.mayComeOut()) reasons.add(Refusal.STOPPED);
        yes(post, clock.instant()).ifPresent(reasons::add);
        if (verdict.blocks()) reasons.add(Refusal.BLOCKED_BY_THE_GATE);
        if (!decided(post).containsAll(FindingId.toDecide(verdict))) {
            reasons.add(Refusal.POINTS_UNDECIDED);
        }
        return reasons;
    }

    /// What the gate has against this post because of what was read in its photos, and nobody
    /// decided about; nothing where that was said before. What the gate said is kept.
    List<Finding> judgeWriting(Post post) {
        var decided = decided(post);
        var verdict = examination.of(post);
        var open = verdict.ofWriting().stream().filter(one -> isOpen(one, decided)).toList();
        if (open.isEmpty() || isKept(post, open)) return List.of();
        keeping.keep(post, Stage.READ_LATER, verdict);
        return open;
    }

    private static boolean isOpen(Finding finding, Set<FindingId> decided) {
        return switch (finding.severity()) {
            case BLOCKS -> true;
            case NEEDS_A_DECISION -> !decided.contains(FindingId.of(finding));
            case ADVISES -> false;
        };
    }

    /// A listener may hear of the same twice.
    private boolean isKept(Post post, List<Finding> open) {
        return verdicts.list(post.id().value()).stream()
                .map(Kept::judged)
                .filter(judged -> judged.stage() == Stage.READ_LATER)
                .anyMatch(judged -> ids(judged.verdict().findings()).containsAll(ids(open)));
    }

    private static List<FindingId> ids(List<Finding> findings) {
        return findings.stream().map(FindingId::of).toList();
    }

    /// The points that somebody looked at one by one: whoever approved the post, or agreed in calm
    /// to the template that it was made of.
    Set<FindingId> decided(Post post) {
        var decided = new HashSet<>(standing.decided(post.id(), post.fingerprint()));
        approvals.findLatest(post.id()).ifPresent(yes -> decided.addAll(yes.decided()));
        return decided;
    }

    /// Whether the gate lets it out as things are, with every point decided, and it says no name
    /// that was taken back since.
    boolean isSettled(Post post) {
        return DecisionRules.isSettled(examination.of(post), decided(post))
                && !names.areSaidIn(post);
    }

    private boolean stands(Post post) {
        return standing.to(post.id()).filter(post.fingerprint()::equals).isPresent();
    }

    /// Whether the last yes was to exactly this post and holds no longer.
    boolean hasLapsed(Post post) {
        return yes(post, clock.instant()).equals(Optional.of(Refusal.APPROVAL_LAPSED));
    }

    /// What is wrong with the yes to this post; nothing where it holds.
    private Optional<Refusal> yes(Post post, Instant now) {
        if (stands(post)) return Optional.empty();
        var yes = approvals.findLatest(post.id());
        if (yes.filter(one -> one.fingerprint().equals(post.fingerprint())).isEmpty()) {
            return Optional.of(Refusal.CHANGED_SINCE_SEEN);
        }
        return yes.filter(one -> !one.holdsAt(now)).map(_ -> Refusal.APPROVAL_LAPSED);
    }
}
