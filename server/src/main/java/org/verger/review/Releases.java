package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.photos.Photo;
import org.verger.photos.Photos;
import org.verger.posts.Fingerprint;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The last look at a post at its time, and what became of it outside.
@Service
public class Releases {
    private final Posts posts;
    private final Photos photos;
    private final Holding holding;
    private final LostNames names;
    private final Withdrawals withdrawals;
    private final OneAtATime oneAtATime;
    private final Ledger ledger;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Releases(
            Posts posts,
            Photos photos,
            Holding holding,
            LostNames names,
            Withdrawals withdrawals,
            OneAtATime oneAtATime,
            Ledger ledger,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.posts = posts;
        this.photos = photos;
        this.holding = holding;
        this.names = names;
        this.withdrawals = withdrawals;
        this.oneAtATime = oneAtATime;
        this.ledger = ledger;
        this.timeline = timeline;
        this.events = events;
    }

    /// Judges a post once more with the consents of this moment (OFF-6), and holds it back where it
    /// must not come out. Whoever takes it back meanwhile waits, and then takes back what came out.
    /// What says a name that somebody waved through, and that the family took back since, is taken
    /// back here where nobody has yet: the gate says the same of it as before. What is written in
    /// its photos is read first. One that is out somewhere is judged for the next place as it is
    /// for the first.
    @Transactional
    public Release release(PostId id) {
        oneAtATime.letOut();
        var post = posts.hold(id);
        if (!post.maySomewhereComeOut()) return new Release.NotWaiting();
        if (post.photos().stream().anyMatch(Photo::isUnread)) {
            photos.haveRead(id.album());
            return new Release.NotRead();
        }
        if (names.areSaidIn(post)) {
            withdrawals.takeBackForWhatItSays(post);
            return new Release.NotWaiting();
        }
        var reasons = holding.judge(post);
        if (reasons.isEmpty()) return new Release.Cleared(post);
        if (post.state() == PostState.APPROVED) hold(post, reasons);
        return new Release.Held(reasons);
    }

    /// What would hold a post back if its time were now.
    @Transactional(readOnly = true)
    public List<Refusal> against(Post post) {
        return holding.against(post);
    }

    /// Whether the last yes to a post was to exactly this, and has run out.
    @Transactional(readOnly = true)
    public boolean hasLapsed(Post post) {
        return holding.hasLapsed(post);
    }

    /// Notes that the yes to a post was not used in time. What waits still is held: it must be
    /// approved again (PRN-6).
    @Transactional
    public void lapse(PostId id) {
        var post = posts.get(id);
        if (!holding.hasLapsed(post)) return;
        switch (post.state()) {
            case APPROVED -> hold(post, List.of(Refusal.APPROVAL_LAPSED));
            case HELD -> {
                ledger.write(post.act("approval.lapsed", Set.of(Clause.PRN_6), Map.of()));
                events.publishEvent(PostHeld.of(id));
            }
            case PUBLISHED -> {
                if (post.maySomewhereComeOut()) events.publishEvent(WaitsElsewhere.of(id));
            }
            case DRAFT, SUBMITTED, WITHDRAWN, REFUSED, DISCARDED -> {}
        }
    }

    /// Notes that the public can see the post, and where. What is out stays where it is what was
    /// approved; where it is not, or is not allowed any more, it comes down.
    ///
    /// @param sent the fingerprint of what was sent there, whatever its time
    @Transactional
    public void published(PostId id, String network, String address, Optional<Fingerprint> sent) {
        var post = posts.get(id);
        ledger.write(
                post.act(
                        "post.published",
                        Set.of(Clause.OFF_5),
                        Map.of("network", network, "address", address)));
        posts.cameOut(id);
        boolean allowed = !Arrival.isJudgedAgain(post) || holding.isSettled(post);
        switch (Arrival.of(post, sent, allowed)) {
            case STAYS -> stays(post);
            case CHANGED -> takeBack(post, Clause.PRN_6, "it was changed while it came out");
            case NOT_APPROVED ->
                    takeBack(post, Clause.PRN_6, "no yes to it stood when it came out");
            case NO_LONGER_ALLOWED -> takeBack(post, Clause.OFF_6, Withdrawals.NO_LONGER_HOLDS);
            case REFUSED ->
                    takeDown(post, Clause.PRN_6, "it was refused, and came out all the same");
            case COMES_DOWN -> {}
        }
    }

    private void stays(Post post) {
        if (post.state() == PostState.PUBLISHED) return;
        posts.become(post, PostState.PUBLISHED);
        if (post.state() != PostState.HELD) return;
        events.publishEvent(PostHeld.of(post.id()));
        events.publishEvent(WaitsElsewhere.of(post.id()));
    }

    /// Notes that the post did not come out, as looking showed: it is held, and its author may send
    /// it again. Of one that is out elsewhere whoever answers for it is told.
    @Transactional
    public void missed(PostId id, String network) {
        var post = posts.get(id);
        ledger.write(post.act("post.missed", Set.of(Clause.OFF_5), Map.of("network", network)));
        if (post.state() == PostState.APPROVED) posts.become(post, PostState.HELD);
        if (post.isOutOrAboutToBe()) events.publishEvent(PostHeld.of(id));
    }

    /// Notes that a post that is out elsewhere is held back at this place. Whoever answers for it
    /// is told.
    @Transactional
    public void heldHere(PostId id, String network, List<Refusal> reasons) {
        ledger.write(held(posts.get(id), reasons, Map.of("network", network)));
        events.publishEvent(PostHeld.of(id));
    }

    /// Notes that nobody can see the post on a network any more, as looking there showed.
    @Transactional
    public void gone(PostId id, String network) {
        ledger.write(
                posts.get(id).act("post.gone", Set.of(Clause.OFF_6), Map.of("network", network)));
    }

    /// Notes that the public can still see a post on a network where it was taken down. Whoever
    /// answers for it is told once of each.
    @Transactional
    public void stillSeen(PostId id, String network) {
        var post = posts.get(id);
        boolean isKnown =
                timeline.of(new Thing("post", id.value())).stream()
                        .filter(row -> row.verb().equals("post.still_seen"))
                        .anyMatch(row -> network.equals(row.particulars().get("network")));
        if (isKnown) return;
        ledger.write(post.act("post.still_seen", Set.of(Clause.OFF_6), Map.of("network", network)));
        events.publishEvent(PostStillSeen.of(id));
    }

    private void takeBack(Post post, Clause clause, String because) {
        posts.become(post, PostState.WITHDRAWN);
        takeDown(post, clause, because);
    }

    /// What was refused stays refused, and its author goes on reading why.
    private void takeDown(Post post, Clause clause, String because) {
        ledger.write(post.act("post.withdrawn", Set.of(clause), Map.of("because", because)));
        events.publishEvent(PostWithdrawn.of(post.id()));
    }

    /// Holds back a post that waits for its time, and tells.
    void hold(Post post, List<Refusal> reasons) {
        posts.become(post, PostState.HELD);
        ledger.write(held(post, reasons, Map.of()));
        events.publishEvent(PostHeld.of(post.id()));
    }

    /// The ledger says by which clauses it was held, and never which of them it was for a child.
    private static Act held(Post post, List<Refusal> reasons, Map<String, String> where) {
        if (reasons.contains(Refusal.STOPPED))
            return post.act("post.stopped", Set.of(Clause.PRN_6), where);
        if (reasons.contains(Refusal.APPROVAL_LAPSED))
            return post.act("approval.lapsed", Set.of(Clause.PRN_6), where);
        return post.act("post.held", Set.of(Clause.OFF_6, Clause.OFF_7), where);
    }
}
