package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.consent.ConsentWithdrawn;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.posts.Decision;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.posts.Sites;
import org.verger.watch.Watch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Taking posts back: by somebody, or because a consent was withdrawn.
@Service
public class Withdrawals {
    /// Of a consent, a flag, a permission and a day that came it says the same: nobody reads which.
    static final String NO_LONGER_HOLDS = "what it rested on no longer holds";

    private static final int MOST_ATTEMPTS = 10;

    private final Posts posts;
    private final Ledger ledger;
    private final Watch watch;
    private final ApplicationEventPublisher events;
    private final Sites sites;
    private final TransactionTemplate transaction;

    Withdrawals(
            Posts posts,
            Ledger ledger,
            Watch watch,
            ApplicationEventPublisher events,
            Sites sites,
            TransactionTemplate transaction) {
        this.posts = posts;
        this.ledger = ledger;
        this.watch = watch;
        this.events = events;
        this.sites = sites;
        this.transaction = transaction;
    }

    /// Takes a post back: what waits does not come out, what is out comes down, and a draft is
    /// discarded unread. Its author may, and whoever could have let it out. Where it comes out in
    /// this very moment, it is looked at again at once.
    public Decision withdraw(PostId id) {
        return forSure(() -> withdraw(posts.read(id)));
    }

    private Decision withdraw(Post post) {
        var id = post.id();
        var actor = Scope.current().someone();
        if (!post.author().equals(actor.id()) && !actor.may(Right.APPROVE_POSTS)) {
            return new Decision.Refused(id, List.of(Refusal.NO_RIGHT));
        }
        if (!post.state().canBecome(post.state().takenBack())) {
            return new Decision.Refused(id, List.of(Refusal.NOT_NOW));
        }
        if (post.state().isItsAuthorsAlone())
            post.photos().forEach(photo -> watch.gone(id.value(), photo.children()));
        if (isDiscarded(post)) discard(post);
        else takeBack(post, Map.of());
        return new Decision.Done(id);
    }

    /// Whether taking it back from here means that nobody else ever reads it: it is a draft, and
    /// what its author changed since others were shown it was sent to nobody.
    public boolean isDiscarded(Post post) {
        return post.state().isItsAuthorsAlone();
    }

    /// Takes back what is out because a carer of a child it shows asked for that. Who may ask is
    /// known where their link is; the history says what it says of every consent, so that nobody
    /// reads whose child it was.
    @Transactional
    public void takeDownForACarer(PostId id) {
        takeBackIf(_ -> true, posts.get(id));
    }

    /// Takes back every post that shows the child whose consent was withdrawn, and comes out where
    /// that consent was for (OFF-6): from everywhere. It may meet the very moment in which a post
    /// comes out: then it looks again at once.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void takeBackWhatShows(ConsentWithdrawn event) {
        event.scope()
                .run(
                        () ->
                                posts.listShowing(event.child())
                                        .forEach(
                                                post ->
                                                        takeBackForSure(
                                                                post.id(),
                                                                one -> restsOn(event, one))));
    }

    private boolean restsOn(ConsentWithdrawn event, Post post) {
        return sites.areMeantBy(event.purpose(), post.sites());
    }

    /// Takes the post back if this holds of it, however often it is changed meanwhile.
    void takeBackForSure(PostId id, Predicate<Post> holds) {
        forSure(id, post -> takeBackIf(holds, post));
    }

    /// Takes back what must not come out at its time, because it says a name that the family took
    /// back (OFF-6). The history says what it says of every consent.
    void takeBackForWhatItSays(Post post) {
        takeBack(post, Map.of("because", NO_LONGER_HOLDS));
    }

    /// Does this to the post as it stands, however often it is changed meanwhile.
    void forSure(PostId id, Consumer<Post> work) {
        boolean _ =
                forSure(
                        () -> {
                            work.accept(posts.get(id));
                            return true;
                        });
    }

    private <T> T forSure(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(_ -> work.get()));
            } catch (Stale changed) {
                if (attempt == MOST_ATTEMPTS) throw changed;
            }
        }
    }

    private void takeBackIf(Predicate<Post> holds, Post post) {
        if (post.isOutOrAboutToBe() && holds.test(post))
            takeBack(post, Map.of("because", NO_LONGER_HOLDS));
    }

    private void discard(Post post) {
        posts.become(post, PostState.DISCARDED);
        ledger.write(post.act("post.discarded", Set.of(), Map.of()));
        events.publishEvent(PostWithdrawn.of(post.id()));
    }

    private void takeBack(Post post, Map<String, String> particulars) {
        posts.become(post, PostState.WITHDRAWN);
        ledger.write(post.act("post.withdrawn", Set.of(Clause.OFF_6), particulars));
        events.publishEvent(PostWithdrawn.of(post.id()));
    }
}
