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
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;
import org.verger.verdicts.Stage;
import org.verger.watch.Watch;

import java.time.Clock;
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

    private final PostStore posts;
    private final Examination examination;
    private final Keeping keeping;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Watch watch;
    private final Clock clock;

    Drafts(
            PostStore posts,
            Examination examination,
            Keeping keeping,
            Ledger ledger,
            ApplicationEventPublisher events,
            Watch watch,
            Clock clock) {
        this.posts = posts;
        this.examination = examination;
        this.keeping = keeping;
        this.ledger = ledger;
        this.events = events;
        this.watch = watch;
        this.clock = clock;
    }

    /// Begins a post.
    @Transactional
    public PostId write(Caption caption, Timing timing) {
        var id = new PostId(TimeOrderedId.at(clock.instant()));
        var post = Post.draft(id, Scope.current().someone().id(), caption, timing);
        posts.add(post);
        ledger.write(post.act("post.written", Set.of(), Map.of("opening", caption.opening())));
        return id;
    }

    /// Gives a post other words or another time.
    @Transactional
    public Decision rewrite(PostId id, Caption caption, Timing timing) {
        return change(id, "post.rewritten", post -> post.rewritten(caption, timing));
    }

    /// Adds a photo that was developed from an upload.
    @Transactional
    public Decision add(PostId id, Photo photo) {
        return change(id, "photo.added", post -> post.with(photo));
    }

    /// Takes a photo out of a post.
    @Transactional
    public Decision remove(PostId id, PhotoId photo) {
        return change(id, "photo.removed", post -> post.without(photo));
    }

    /// Says in words what a photo shows, for those who cannot see it.
    @Transactional
    public Decision describe(PostId id, PhotoId photo, String altText) {
        return change(
                id,
                "photo.described",
                post -> post.withPhoto(photo, one -> one.described(altText)));
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
        events.publishEvent(PostSubmitted.of(id));
        return new Decision.Done(id);
    }

    private Decision change(PostId id, String verb, UnaryOperator<Post> change) {
        var post = posts.get(id);
        if (!post.isOpenToChange()) return new Decision.Refused(id, List.of(Refusal.NOT_NOW));
        if (!mayChange(post)) return new Decision.Refused(id, List.of(Refusal.NO_RIGHT));
        var changed = change.apply(post);
        if (changed.photos().size() > MOST_PHOTOS) {
            return new Decision.Refused(id, List.of(Refusal.TOO_MANY_PHOTOS));
        }
        posts.save(changed);
        ledger.write(changed.act(verb, Set.of(), Map.of()));
        if (post.state() == PostState.APPROVED) {
            ledger.write(voided(post));
        }
        return new Decision.Done(id);
    }

    private static Act voided(Post post) {
        return post.act(
                "approval.voided",
                Set.of(Clause.PRN_6),
                Map.of("fingerprint", post.fingerprint().hex()));
    }

    private static boolean mayChange(Post post) {
        var actor = Scope.current().someone();
        return post.author().equals(actor.id()) && actor.may(Right.WRITE_POSTS);
    }

    private static Set<Clause> clauses(Verdict verdict) {
        return verdict.findings().stream().map(Finding::clause).collect(toUnmodifiableSet());
    }
}
