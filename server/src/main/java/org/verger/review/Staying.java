package org.verger.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

import java.util.List;
import java.util.Set;

/// What somebody else than its author may decide about a post that is out, where something was read
/// in a photo late: that it may stay. Where it may not, they take it back, see [Withdrawals].
@Service
public class Staying {
    private final Posts posts;
    private final LateReadings late;
    private final Examination examination;
    private final ApprovalBook book;
    private final Keeping keeping;

    Staying(
            Posts posts,
            LateReadings late,
            Examination examination,
            ApprovalBook book,
            Keeping keeping) {
        this.posts = posts;
        this.late = late;
        this.examination = examination;
        this.book = book;
        this.keeping = keeping;
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
        book.writeOfWhatIsOut(facts);
        keeping.keep(post, Stage.APPROVED, verdict);
        return new Decision.Done(id);
    }
}
