package org.verger.templates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Fingerprint;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.PostApproved;
import org.verger.review.StandingYes;
import org.verger.verdicts.FindingId;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a post of a template's filled words, approved by the yes that the template has, and knows
/// afterwards to what that yes was.
@Component
class Sending implements StandingYes {
    /// What could not come out so long is no news any more: a person looks at it again.
    private static final Duration WHILE_IT_IS_NEWS = Duration.ofHours(12);

    private final Drafts drafts;
    private final Posts posts;
    private final TemplateStore templates;
    private final TemplateLetters letters;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(
            Drafts drafts,
            Posts posts,
            TemplateStore templates,
            TemplateLetters letters,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.posts = posts;
        this.templates = templates;
        this.letters = letters;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Whether it came out under this name before. A name is its author's alone.
    @Transactional(readOnly = true)
    public boolean isSent(PostId id) {
        if (templates.given(id).isEmpty()) return false;
        if (posts.get(id).author().equals(Scope.current().someone().id())) return true;
        throw new NotFound("post " + id);
    }

    /// It comes out at once: there is no pause for what cannot wait. What needs a decision in it
    /// was decided in calm.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(PostId id, Template template, Caption words, Set<FindingId> decided) {
        drafts.begin(id, new Manuscript(words, new Timing.WhenApproved()).on(template.sites()));
        // it may have been sent in this very moment, by a second press
        if (isSent(id)) return;
        var now = clock.instant();
        posts.become(fresh(id, words), PostState.SUBMITTED);
        posts.become(posts.get(id), PostState.APPROVED);
        var post = posts.get(id);
        templates.use(id, post.fingerprint(), template.id(), decided, now);
        ledger.write(
                post.act(
                        "post.sent_from_template",
                        Set.of(Clause.PRN_6, Clause.ETH_2),
                        Map.of(
                                "because", template.title(),
                                "fingerprint", post.fingerprint().hex(),
                                "template", template.fingerprint().hex())));
        letters.tell(id);
        var scope = Scope.current();
        events.publishEvent(new PostApproved(scope.trust(), scope.school(), id, now));
    }

    /// Under a name that was some other post's before nothing comes out.
    private Post fresh(PostId id, Caption words) {
        var post = posts.read(id);
        boolean isFresh =
                post.state() == PostState.DRAFT
                        && post.caption().equals(words)
                        && post.photos().isEmpty();
        if (!isFresh) throw new Stale("post " + id);
        return post;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Fingerprint> to(PostId post) {
        return templates.used(post, clock.instant().minus(WHILE_IT_IS_NEWS));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Approvals.Given> given(PostId post) {
        return templates.given(post);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FindingId> decided(PostId post, Fingerprint what) {
        return templates.decided(post, what);
    }
}
