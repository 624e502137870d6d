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
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// When Verger itself takes a post back, its author and those who approved it hear of it at once,
/// whatever rhythm they chose: a link, and not what was withdrawn.
@Component
class TellAtOnce {
    private static final String WORDS =
            """
            Verger took back a post that you wrote or approved, because something that it rested on was withdrawn. It does not come out, or it comes down at once. A letter does not say more.

            What became of it, step by step, once you have signed in:
            %s
            """;

    private final Posts posts;
    private final ApprovalStore approvals;
    private final Timeline timeline;
    private final Accounts accounts;
    private final Notices notices;
    private final Ledger ledger;
    private final SignInSettings settings;
    private final TransactionTemplate transaction;

    TellAtOnce(
            Posts posts,
            ApprovalStore approvals,
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

    private void tell(Post post) {
        if (!isTakenBackByVerger(post.id()) || happened(post.id(), "post.told")) return;
        accounts.standings(whoAnswersFor(post)).values().stream()
                .filter(Accounts.Standing::open)
                .forEach(one -> send(one.email(), post.id()));
        ledger.write(post.act("post.told", Set.of(Clause.OFF_6), Map.of()));
    }

    private Set<PersonId> whoAnswersFor(Post post) {
        var people =
                approvals.list(post.id()).stream()
                        .map(ApprovalStore.Approval::approver)
                        .collect(toCollection(LinkedHashSet::new));
        people.add(post.author());
        return people;
    }

    private void send(EmailAddress to, PostId post) {
        var link = settings.publicUrl().resolve("/posts/" + post + "/why");
        var _ = notices.send(new Letter(to, "A post was taken back", WORDS.formatted(link)));
    }

    private boolean isTakenBackByVerger(PostId post) {
        return timeline.of(thing(post)).stream()
                .anyMatch(row -> row.verb().equals("post.withdrawn") && row.actor() == null);
    }

    private boolean happened(PostId post, String verb) {
        return timeline.of(thing(post)).stream().anyMatch(row -> row.verb().equals(verb));
    }

    private static Thing thing(PostId post) {
        return new Thing("post", post.value());
    }
}
