package org.verger.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.pace.Paces;
import org.verger.platform.Scope;
import org.verger.posts.Decision;
import org.verger.posts.Examination;
import org.verger.posts.Fingerprint;
import org.verger.posts.Keeping;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Stage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody else than its author may decide about a post that is out, where something was read
/// in a photo late: that it may stay. Where it may not, they take it back, see [Withdrawals].
@Service
public class Staying {
    private final Posts posts;
    private final LateReadings late;
    private final Examination examination;
    private final ApprovalStore approvals;
    private final LapseAtItsTime tasks;
    private final Paces paces;
    private final Keeping keeping;
    private final Ledger ledger;
    private final Clock clock;

    Staying(
            Posts posts,
            LateReadings late,
            Examination examination,
            ApprovalStore approvals,
            LapseAtItsTime tasks,
            Paces paces,
            Keeping keeping,
            Ledger ledger,
            Clock clock) {
        this.posts = posts;
        this.late = late;
        this.examination = examination;
        this.approvals = approvals;
        this.tasks = tasks;
        this.paces = paces;
        this.keeping = keeping;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Lets exactly what was seen stay out, each point looked at by itself: a new yes, which plans
    /// nothing (OFF-7, PRN-6). Whoever takes it back meanwhile waits, and takes it back.
    @Transactional
    public Decision stay(PostId id, Fingerprint seen, Set<FindingId> decided) {
        var post = posts.hold(id);
        if (!late.waits(post)) return new Decision.Refused(id, List.of(Refusal.NOT_NOW));
        var verdict = examination.of(post);
        var actor = Scope.current().someone();
        var facts = new DecisionRules.Facts(post, actor, verdict, seen, decided);
        var reasons = DecisionRules.staying(facts);
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        write(facts);
        keeping.keep(post, Stage.APPROVED, verdict);
        ledger.write(
                post.act(
                        "post.may_stay",
                        Set.of(Clause.OFF_7, Clause.PRN_6),
                        Map.of("fingerprint", seen.hex())));
        return new Decision.Done(id);
    }

    private void write(DecisionRules.Facts facts) {
        var post = facts.post();
        var now = clock.instant();
        var until = paces.get().until(post.timing().given(), now);
        var due = approvals.findDue(post.id()).orElse(now);
        approvals.add(post.id(), facts, new ApprovalStore.Times(now, due, until));
        tasks.lapse(post.id(), until);
    }
}
