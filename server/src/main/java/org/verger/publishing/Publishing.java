package org.verger.publishing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.networks.Address;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.posts.LinksAgain;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.posts.Site;
import org.verger.review.Approvals;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The book-keeping of publications: what is planned, begun, seen and gone. It calls no network;
/// [Courier] does, between two of these verbs.
@Service
class Publishing {
    /// How long before its time the links of a post are followed again: time enough to try thrice.
    private static final Duration BEFORE = Duration.ofMinutes(5);

    /// How long a post that comes out at once waits for its links at most. It goes as soon as they
    /// were looked at.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final PublicationStore publications;
    private final Posts posts;
    private final Approvals approvals;
    private final Releases releases;
    private final PublishAtItsTime tasks;
    private final LinksAgain links;

    Publishing(
            PublicationStore publications,
            Posts posts,
            Approvals approvals,
            Releases releases,
            PublishAtItsTime tasks,
            LinksAgain links) {
        this.publications = publications;
        this.posts = posts;
        this.approvals = approvals;
        this.releases = releases;
        this.tasks = tasks;
        this.links = links;
    }

    /// Plans an approved post where its author chose that it comes out, and nowhere else: when the
    /// latest yes to it says, for the word of an earlier one may come late. Its links are followed
    /// again now and shortly before that; a site that does not answer in time changes nothing.
    ///
    /// @param due when it comes out by a yes that was given in calm
    @Transactional
    public void plan(PostId id, Instant due, Instant now) {
        var sites = posts.get(id).sites().stream().map(Site::name).sorted().toList();
        var at = approvals.due(id).orElse(due);
        plan(id, sites, at);
        boolean _ = links.follow(id);
        if (at.isBefore(now.plus(PATIENCE)) && isBeingLookedAt(id, now))
            publications.lockAll(id).forEach(row -> tasks.carry(row.key(), now.plus(PATIENCE)));
        var before = at.minus(BEFORE);
        if (before.isAfter(now) && links.areIn(id)) tasks.followLinks(id, before);
    }

    /// Plans a post on these networks. One where it was to come out before, and has not, is left
    /// out.
    @Transactional
    public void plan(PostId post, List<String> networks, Instant due) {
        publications.leaveOut(post, networks);
        networks.forEach(network -> publications.plan(post, network, due));
        publications.lockAll(post).forEach(row -> tasks.carry(row.key(), due));
    }

    /// What waits for somebody to look where this link leads, and for no other, of the posts that
    /// may come out. Nothing is locked: every link that anybody writes is looked at.
    @Transactional(readOnly = true)
    public List<PublicationKey> listWaitingFor(UUID link, Instant now) {
        var due = publications.due(now.plus(PATIENCE));
        var may = posts.whichAreOutOrAboutToBe(due.stream().map(PublicationRow::post).toList());
        return due.stream()
                .filter(row -> may.contains(row.post()) && links.isIn(row.post(), link))
                .filter(row -> !isBeingLookedAt(row.post(), now))
                .map(PublicationRow::key)
                .toList();
    }

    /// Has one carried whose links were looked at, unless they are looked at once more since. One
    /// that is carried just now has stopped waiting for them by itself.
    @Transactional
    public void carryWhatWasLookedAt(PublicationKey key, Instant now) {
        var row = publications.lock(key);
        if (!row.isToComeOut() || isBeingLookedAt(row.post(), now)) return;
        boolean _ = tasks.carryUnlessUnderWay(key, atItsTime(row.post(), now));
    }

    private boolean isBeingLookedAt(PostId id, Instant now) {
        return links.areAwaited(id, now.minus(PATIENCE));
    }

    /// Which is now at the soonest.
    private Instant atItsTime(PostId id, Instant now) {
        return approvals.due(id).filter(now::isBefore).orElse(now);
    }

    /// Everything whose time has come and that has not begun to come out.
    @Transactional(readOnly = true)
    public List<PublicationKey> listDue(Instant now) {
        return keys(publications.due(now));
    }

    /// The same of one post.
    @Transactional(readOnly = true)
    public List<PublicationKey> listDue(PostId post, Instant now) {
        return keys(publications.due(post, now));
    }

    private static List<PublicationKey> keys(List<PublicationRow> rows) {
        return rows.stream().map(PublicationRow::key).toList();
    }

    /// Has one carried now, if it has still to come out. False where it is carried just now: that
    /// may have begun before what it waited for.
    @Transactional
    public boolean carryNow(PublicationKey key, Instant now) {
        return !publications.lock(key).isToComeOut() || tasks.carryUnlessUnderWay(key, now);
    }

    /// Notes that a post was taken back, and has its publications taken down at once.
    @Transactional
    public void takeBack(PostId post, Instant now) {
        publications.takeBack(post);
        publications.lockAll(post).forEach(row -> tasks.takeDown(row.key(), now));
    }

    /// The publication as it now stands.
    @Transactional
    public PublicationRow get(PublicationKey key) {
        return publications.lock(key);
    }

    /// The publications of a post, on each network one.
    @Transactional(readOnly = true)
    public List<PublicationRow> list(PostId post) {
        return publications.list(post);
    }

    /// Begins to send, if the post may still come out: from here on the outcome is unknown until
    /// [#seen] or [#settled].
    @Transactional
    public Optional<Post> begin(PublicationKey key) {
        var row = publications.lock(key);
        if (row.outward() != Step.SEND) return Optional.empty();
        return switch (releases.release(row.post())) {
            case Release.Cleared(var post) -> {
                publications.begin(key, post.fingerprintAtAnyTime());
                yield Optional.of(post);
            }
            case Release.Held(var reasons) -> {
                notWhereElseItIs(row, reasons);
                yield Optional.empty();
            }
            case Release.NotRead(), Release.NotWaiting() -> Optional.empty();
        };
    }

    /// Judges again what waits for its time, though its post is out elsewhere: what must not come
    /// out there does not, and whoever answers for it is told.
    @Transactional
    public void judgeWhatWaits(PostId post) {
        publications.lockAll(post).stream()
                .filter(row -> row.outward() == Step.SEND)
                .forEach(this::judge);
    }

    private void judge(PublicationRow row) {
        switch (releases.release(row.post())) {
            case Release.Held(var reasons) -> notWhereElseItIs(row, reasons);
            case Release.Cleared _, Release.NotRead _, Release.NotWaiting _ -> {}
        }
    }

    /// What is out elsewhere is not held any more: it does not come out here.
    private void notWhereElseItIs(PublicationRow row, List<Refusal> reasons) {
        if (posts.get(row.post()).state() != PostState.PUBLISHED) return;
        publications.move(row.key(), PublicationState.NOT_PUBLISHED);
        releases.heldHere(row.post(), row.network(), reasons);
    }

    /// Notes that the public can see the publication here. Where its post was taken back meanwhile,
    /// it is taken down, whatever was thought before to have become of it.
    @Transactional
    public void seen(PublicationKey key, Address address, Instant now) {
        var row = publications.lock(key);
        publications.seen(key, address);
        releases.published(row.post(), row.network(), address.value(), row.sent());
        if (row.takenBack()) tasks.takeDown(key, now);
    }

    /// Settles an unknown outcome by what looking showed.
    @Transactional
    public void settled(PublicationKey key, Sighting sighting, Instant now) {
        switch (sighting) {
            case Sighting.Seen(var address) -> seen(key, address, now);
            case Sighting.NotThere() -> notSeen(key);
        }
    }

    /// Unless somebody saw it since: then that stands.
    private void notSeen(PublicationKey key) {
        var row = publications.lock(key);
        if (row.outward() != Step.LOOK) return;
        publications.move(key, PublicationState.NOT_PUBLISHED);
        releases.missed(row.post(), row.network());
    }

    /// Notes what looking showed before it is tried again. Where it is there after all, it is out;
    /// where it is not, and nobody took it back since, it is due once more.
    @Transactional
    public boolean isMissing(PublicationKey key, Sighting sighting, Instant now) {
        var row = publications.lock(key);
        if (row.outward() != Step.LOOK_FIRST) return false;
        return switch (sighting) {
            case Sighting.Seen(var address) -> {
                seen(key, address, now);
                yield false;
            }
            case Sighting.NotThere() -> {
                publications.move(key, PublicationState.DUE);
                yield true;
            }
        };
    }

    /// Notes that looking showed a publication that was taken down and is not gone. It is tried
    /// again.
    @Transactional
    public void stillSeen(PublicationKey key) {
        var row = publications.lock(key);
        releases.stillSeen(row.post(), row.network());
    }

    /// Notes that looking showed the publication gone.
    @Transactional
    public void gone(PublicationKey key) {
        var row = publications.lock(key);
        publications.move(key, PublicationState.GONE);
        releases.gone(row.post(), row.network());
    }
}
