package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Verdict;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.links.Landings;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;
import org.verger.verdicts.Stage;
import org.verger.watch.Watch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the author of a post may do to it while it is open to change. A change to a post that was
/// submitted or approved makes it a draft again, and the ledger says so.
@Service
public class Drafts {
    /// The most photos that a post has.
    public static final int MOST_PHOTOS = 10;

    private static final Duration SITTING = Duration.ofMinutes(15);

    private final PostStore posts;
    private final Examination examination;
    private final Keeping keeping;
    private final Sites sites;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Watch watch;
    private final Landings links;
    private final Clock clock;

    Drafts(
            PostStore posts,
            Examination examination,
            Keeping keeping,
            Sites sites,
            Ledger ledger,
            ApplicationEventPublisher events,
            Watch watch,
            Landings links,
            Clock clock) {
        this.posts = posts;
        this.examination = examination;
        this.keeping = keeping;
        this.sites = sites;
        this.ledger = ledger;
        this.events = events;
        this.watch = watch;
        this.links = links;
        this.clock = clock;
    }

    /// The name of a post that somebody may begin.
    public PostId next() {
        return new PostId(TimeOrderedId.at(clock.instant()));
    }

    /// Begins a post under a name of its own, to come out where posts usually do.
    @Transactional
    public PostId write(Caption caption, Timing timing) {
        return write(new Manuscript(caption, timing));
    }

    /// Begins a post under a name of its own.
    @Transactional
    public PostId write(Manuscript manuscript) {
        var id = next();
        begin(id, manuscript);
        return id;
    }

    /// Begins a post, unless it is begun. It comes out where posts usually do, unless it says
    /// where.
    @Transactional
    public void begin(PostId id, Manuscript manuscript) {
        var placed = manuscript.on(manuscript.sites().orElseGet(sites::usual));
        var post = Post.begun(id, Scope.current().someone().id(), placed);
        if (posts.add(post)) {
            var opening = manuscript.caption().opening();
            ledger.write(post.act("post.written", Set.of(), Map.of("opening", opening)));
        }
    }

    /// Gives a post other words, another time, or other words about its photos.
    @Transactional
    public Decision rewrite(PostId id, Manuscript manuscript) {
        var decision = change(id, "post.rewritten", post -> post.rewritten(manuscript));
        if (decision instanceof Decision.Done) links.follow(posts.get(id).everythingSaid());
        return decision;
    }

    /// The same from version `seen` on: what was saved since from elsewhere is not written over,
    /// unless it reads the same.
    @Transactional
    public Decision rewrite(PostId id, int seen, Manuscript manuscript) {
        var post = posts.get(id);
        return post.version() == seen || post.stands(manuscript)
                ? rewrite(id, manuscript)
                : new Decision.Refused(id, List.of(Refusal.CHANGED_SINCE_SEEN));
    }

    /// Keeps what its author is still typing, if nothing was kept since they began from version
    /// `seen`. Only a draft is kept by itself: a change of anything else is theirs to decide. The
    /// ledger has one entry for each sitting.
    @Transactional
    public Decision keep(PostId id, int seen, Manuscript manuscript) {
        var post = posts.get(id);
        var reasons = KeepingRules.refusals(post, seen, Scope.current().someone());
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        var kept = post.rewritten(manuscript);
        if (kept.equals(post)) return new Decision.Done(id);
        boolean another = posts.changedAt(id).plus(SITTING).isBefore(clock.instant());
        posts.save(kept);
        if (another) ledger.write(kept.act("post.rewritten", Set.of(), Map.of()));
        return new Decision.Done(id);
    }

    /// Makes a mend that the gate calls safe, where the gate still finds the same, and where there
    /// is room for it: what is written instead may be longer.
    @Transactional
    public Decision mend(PostId id, Finding finding) {
        // nobody saves it elsewhere while the gate looks: that would be written over
        var found = posts.hold(id);
        if (!examination.of(found).findings().contains(finding)) {
            return new Decision.Refused(id, List.of(Refusal.CHANGED_SINCE_SEEN));
        }
        var mended = Submissions.mended(found, finding.safeEdits());
        if (!Submissions.isKeepable(mended)) {
            return new Decision.Refused(id, List.of(Refusal.TOO_LONG_MENDED));
        }
        return change(id, "post.mended", Set.of(finding.clause()), post -> post.mended(mended));
    }

    /// Adds a photo that was developed from an upload.
    @Transactional
    public Decision add(PostId id, Photo photo) {
        return change(id, "photo.added", post -> post.with(photo));
    }

    /// Takes a photo out of a post.
    @Transactional
    public Decision remove(PostId id, PhotoId photo) {
        var shown = posts.get(id).shownIn(photo);
        var decision = change(id, "photo.removed", post -> post.without(photo));
        if (decision instanceof Decision.Done) watch.gone(id.value(), shown);
        return decision;
    }

    /// Says that a child is in a photo.
    @Transactional
    public Decision tag(PostId id, PhotoId photo, PupilId child) {
        return change(id, "child.tagged", post -> post.withPhoto(photo, one -> one.showing(child)));
    }

    /// Says that a child is not in a photo after all. The ledger keeps it: taking children out one
    /// by one to learn who may not be shown is noticed.
    @Transactional
    public Decision untag(PostId id, PhotoId photo, PupilId child) {
        var decision =
                change(
                        id,
                        "child.untagged",
                        post -> post.withPhoto(photo, one -> one.notShowing(child)));
        if (decision instanceof Decision.Done) watch.removed(id.value(), child);
        return decision;
    }

    /// Puts a post before those who decide.
    @Transactional
    public Decision submit(PostId id) {
        var post = posts.get(id);
        var verdict = examination.of(post);
        var reasons =
                SubmissionRules.refusals(
                        new SubmissionRules.Facts(post, Scope.current().someone(), verdict));
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        posts.save(post.in(PostState.SUBMITTED));
        posts.saveReturnReason(id, null);
        keeping.keep(post, Stage.SUBMITTED, verdict);
        ledger.write(
                post.act(
                        "post.submitted",
                        clauses(verdict),
                        Map.of("policy", verdict.policyVersion())));
        links.follow(post.everythingSaid());
        events.publishEvent(PostSubmitted.of(id));
        return new Decision.Done(id);
    }

    private Decision change(PostId id, String verb, UnaryOperator<Post> change) {
        return change(id, verb, Set.of(), change);
    }

    private Decision change(
            PostId id, String verb, Set<Clause> clauses, UnaryOperator<Post> change) {
        var post = posts.get(id);
        if (!post.isOpenToChange()) return new Decision.Refused(id, List.of(Refusal.NOT_NOW));
        if (!post.isChangedBy(Scope.current().someone()))
            return new Decision.Refused(id, List.of(Refusal.NO_RIGHT));
        var changed = change.apply(post);
        if (changed.equals(post)) return new Decision.Done(id);
        if (changed.photos().size() > MOST_PHOTOS) {
            return new Decision.Refused(id, List.of(Refusal.TOO_MANY_PHOTOS));
        }
        posts.save(changed);
        ledger.write(changed.act(verb, clauses, Map.of()));
        if (post.state() == PostState.APPROVED) {
            ledger.write(voided(post));
        }
        if (post.waitsForADecision()) events.publishEvent(PostCalledBack.of(id));
        return new Decision.Done(id);
    }

    private static Act voided(Post post) {
        return post.act(
                "approval.voided",
                Set.of(Clause.PRN_6),
                Map.of("fingerprint", post.fingerprint().hex()));
    }

    private static Set<Clause> clauses(Verdict verdict) {
        return verdict.findings().stream().map(Finding::clause).collect(toUnmodifiableSet());
    }
}
