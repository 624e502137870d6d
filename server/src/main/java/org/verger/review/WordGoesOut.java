package org.verger.review;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.digests.Digests;
import org.verger.digests.Everyday;
import org.verger.digests.Item;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.Colleagues;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.RightsTable;
import org.verger.posts.PostCalledBack;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.PostSubmitted;
import org.verger.posts.Posts;

import java.util.Objects;
import java.util.Set;

/// Who is told what becomes of a post: whoever may decide when it waits, and its author when it is
/// decided. Nobody is told of what they did themselves, and nobody is told why.
@Component
class WordGoesOut {
    /// By these a place says that a post did not come out there.
    private static final Set<String> NOT_THERE =
            Set.of("post.held", "post.stopped", "approval.lapsed", "post.missed");

    private final Digests digests;
    private final Posts posts;
    private final Approvals approvals;
    private final Colleagues colleagues;
    private final Timeline timeline;

    WordGoesOut(
            Digests digests,
            Posts posts,
            Approvals approvals,
            Colleagues colleagues,
            Timeline timeline) {
        this.digests = digests;
        this.posts = posts;
        this.approvals = approvals;
        this.colleagues = colleagues;
        this.timeline = timeline;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThoseWhoDecide(PostSubmitted event) {
        event.scope().run(() -> tellDeciders(event.post()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellNobodyThatItWaits(PostCalledBack event) {
        event.scope().run(() -> waitsNoMore(event.post()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItWasApproved(PostApproved event) {
        event.scope()
                .run(
                        () -> {
                            if (!didThemselves(event.post(), "post.sent_from_template"))
                                decided(event.post(), Everyday.POST_APPROVED);
                        });
    }

    /// It waits for a decision once more, and its author would count on it. Of what is out
    /// elsewhere nobody decides again: its author and whoever approved it hear that it is not
    /// everywhere.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItWasHeld(PostHeld event) {
        event.scope()
                .run(
                        () -> {
                            var post = event.post();
                            if (posts.get(post).state() == PostState.HELD) {
                                tell(author(post), Everyday.POST_HELD, post);
                                tellDeciders(post);
                            }
                            if (isOutAndNotEverywhere(post)) tellThatItIsNotEverywhere(post);
                        });
    }

    private void tellThatItIsNotEverywhere(PostId post) {
        waitsNoMore(post);
        approvals.list(post).stream()
                .map(Approvals.Given::approver)
                .forEach(person -> tell(person, Everyday.POST_NOT_EVERYWHERE, post));
        tell(author(post), Everyday.POST_NOT_EVERYWHERE, post);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItCameBack(PostReturned event) {
        event.scope().run(() -> decided(event.post(), Everyday.POST_RETURNED));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItWasRefused(PostRefused event) {
        event.scope().run(() -> decided(event.post(), Everyday.POST_REFUSED));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItWasTakenBack(PostWithdrawn event) {
        event.scope()
                .run(
                        () -> {
                            var post = event.post();
                            waitsNoMore(post);
                            if (posts.get(post).state() == PostState.DISCARDED) return;
                            if (isNewsToItsAuthor(post)) decided(post, Everyday.POST_TAKEN_BACK);
                        });
    }

    private void decided(PostId post, Everyday what) {
        waitsNoMore(post);
        tell(author(post), what, post);
    }

    /// Whoever has not heard yet that it waits, or was held back, need not hear it. By now it may
    /// wait again.
    private void waitsNoMore(PostId post) {
        if (posts.get(post).waitsForADecision()) return;
        digests.forget(item(Everyday.POST_WAITS, post));
        digests.forget(item(Everyday.POST_HELD, post));
    }

    private void tell(PersonId person, Everyday what, PostId post) {
        digests.add(person, item(what, post));
    }

    private void tellDeciders(PostId post) {
        var author = author(post);
        colleagues.list().stream()
                .filter(WordGoesOut::mayApprove)
                .map(Colleagues.Colleague::person)
                .filter(person -> !person.equals(author))
                .forEach(person -> tell(person, Everyday.POST_WAITS, post));
    }

    /// Whether somebody else took it back: of what Verger itself took back its author is told at
    /// once, and need not hear it twice.
    private boolean isNewsToItsAuthor(PostId post) {
        return !didThemselves(post, "post.withdrawn") && !did(post, "post.withdrawn", null);
    }

    private boolean didThemselves(PostId post, String verb) {
        return did(post, verb, author(post));
    }

    /// @param who nobody for Verger itself
    private boolean did(PostId post, String verb, @Nullable PersonId who) {
        return timeline.of(new Thing("post", post.value())).stream()
                .anyMatch(row -> row.verb().equals(verb) && Objects.equals(row.actor(), who));
    }

    /// Whether it is out, and one of its places says that it did not come out there.
    private boolean isOutAndNotEverywhere(PostId post) {
        return posts.get(post).state() == PostState.PUBLISHED
                && timeline.of(new Thing("post", post.value())).stream()
                        .filter(row -> NOT_THERE.contains(row.verb()))
                        .anyMatch(row -> row.particulars().containsKey("network"));
    }

    private PersonId author(PostId post) {
        return posts.get(post).author();
    }

    private static boolean mayApprove(Colleagues.Colleague one) {
        return one.appointments().stream()
                .anyMatch(post -> RightsTable.SHIPPED.grants(post.role(), Right.APPROVE_POSTS));
    }

    private static Item item(Everyday kind, PostId post) {
        return new Item(kind, post.value());
    }
}
