package org.verger.review;

import static java.util.stream.Collectors.toCollection;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.platform.PersonId;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// When Verger itself takes a post back, its author and those who approved it, or agreed in calm to
/// the template that it was made of, hear of it at once, whatever rhythm they chose: a link, and
/// not what was withdrawn.
@Component
class TellAtOnce {
    private static final String WORDS =
            """
            Verger took back a post that you wrote or approved, because what it rested on no longer holds. It does not come out, or it comes down at once. A letter does not say more.

            What became of it, step by step, once you have signed in:
            %s
            """;

    private static final String STILL_SEEN =
            """
            A post that you wrote or approved was taken back, and the public can still see it. Verger keeps trying to take it down.

            Where it can still be seen, step by step, once you have signed in:
            %s
            """;

    private static final String READ_LATER =
            """
            Something was read in a photo of a post that you wrote or approved, after it came out. It is out still, and somebody has to decide whether it may stay: look at the photo, and take the post down where it may not. A letter does not say more.

            What was read, step by step, once you have signed in:
            %s
            """;

    private final Posts posts;
    private final Approvals approvals;
    private final Timeline timeline;
    private final Accounts accounts;
    private final Notices notices;
    private final Ledger ledger;
    private final SignInSettings settings;
    private final TransactionTemplate transaction;

    TellAtOnce(
            Posts posts,
            Approvals approvals,
            Timeline timeline,
            Accounts accounts,
            Notices notices,
            Ledger ledger,
            SignInSettings settings,
            TransactionTemplate transaction) {
        this.posts = posts;
        this.approvals = approvals;
        this.timeline = timeline;
        this.accounts = accounts;
        this.notices = notices;
        this.ledger = ledger;
        this.settings = settings;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThoseWhoAnswerForIt(PostWithdrawn event) {
        event.scope()
                .run(() -> transaction.executeWithoutResult(_ -> tell(posts.get(event.post()))));
    }

    /// What should be gone and is not, somebody may have to see to by hand.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatItCanStillBeSeen(PostStillSeen event) {
        event.scope()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> tellStillSeen(posts.get(event.post()))));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void tellThatSomethingWasRead(PostReadLater event) {
        event.scope()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> tellReadLater(posts.get(event.post()))));
    }

    private void tellReadLater(Post post) {
        if (times(post.id(), "post.told_read_later") >= times(post.id(), "post.read_later")) return;
        write(post, "Look at a post that is out", READ_LATER);
        ledger.write(post.act("post.told_read_later", Set.of(Clause.OFF_7), Map.of()));
    }

    private void tellStillSeen(Post post) {
        if (times(post.id(), "post.told_still_seen") >= times(post.id(), "post.still_seen")) return;
        write(post, "A post can still be seen", STILL_SEEN);
        ledger.write(post.act("post.told_still_seen", Set.of(Clause.OFF_6), Map.of()));
    }

    private void tell(Post post) {
        if (!isTakenBackByVerger(post.id()) || times(post.id(), "post.told") > 0) return;
        write(post, "A post was taken back", WORDS);
        ledger.write(post.act("post.told", Set.of(Clause.OFF_6), Map.of()));
    }

    private void write(Post post, String subject, String words) {
        var link = settings.publicUrl().resolve("/posts/" + post.id() + "/why");
        for (var one : accounts.standings(whoAnswersFor(post)).values()) {
            if (!one.open()) continue;
            var _ = notices.send(new Letter(one.email(), subject, words.formatted(link)));
        }
    }

    private Set<PersonId> whoAnswersFor(Post post) {
        var people =
                approvals.list(post.id()).stream()
                        .map(Approvals.Given::approver)
                        .collect(toCollection(LinkedHashSet::new));
        people.add(post.author());
        return people;
    }

    private boolean isTakenBackByVerger(PostId post) {
        return timeline.of(thing(post)).stream()
                .anyMatch(row -> row.verb().equals("post.withdrawn") && row.actor() == null);
    }

    private long times(PostId post, String verb) {
        return timeline.of(thing(post)).stream().filter(row -> row.verb().equals(verb)).count();
    }

    private static Thing thing(PostId post) {
        return new Thing("post", post.value());
    }
}
