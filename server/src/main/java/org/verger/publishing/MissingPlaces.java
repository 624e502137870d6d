package org.verger.publishing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Ledger;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.posts.Decision;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Site;
import org.verger.review.Releases;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// What somebody else than its author may decide about a place where a post that is out elsewhere
/// did not come out: to have it tried again there, or to leave it at that.
@Service
public class MissingPlaces {
    private final PublicationStore publications;
    private final Posts posts;
    private final Releases releases;
    private final PublishAtItsTime tasks;
    private final Ledger ledger;
    private final Clock clock;

    MissingPlaces(
            PublicationStore publications,
            Posts posts,
            Releases releases,
            PublishAtItsTime tasks,
            Ledger ledger,
            Clock clock) {
        this.publications = publications;
        this.posts = posts;
        this.releases = releases;
        this.tasks = tasks;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Has it tried again there, once: where looking shows it, it is out, and nothing is sent.
    @Transactional
    public Decision tryAgain(PostId id, Site place) {
        var row = row(id, place);
        var post = posts.hold(id);
        var reasons = PlaceRules.tryingAgain(facts(post, row), releases.against(post));
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        publications.move(row.key(), PublicationState.AGAIN);
        tasks.carry(row.key(), clock.instant());
        write(post, "post.tried_again", place);
        return new Decision.Done(id);
    }

    /// Leaves it at that: it does not come out there.
    @Transactional
    public Decision leave(PostId id, Site place) {
        var row = row(id, place);
        var post = posts.hold(id);
        var reasons = PlaceRules.deciding(facts(post, row));
        if (!reasons.isEmpty()) return new Decision.Refused(id, reasons);
        publications.move(row.key(), PublicationState.LEFT_OUT);
        write(post, "post.left_out", place);
        return new Decision.Done(id);
    }

    private static PlaceRules.Facts facts(Post post, PublicationRow row) {
        return new PlaceRules.Facts(post, row.state(), row.takenBack(), Scope.current().actor());
    }

    /// Locked before its post, as whoever sends it does.
    private PublicationRow row(PostId post, Site place) {
        return publications.lockAll(post).stream()
                .filter(row -> row.network().equals(place.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound("post " + post + " at " + place.name()));
    }

    private void write(Post post, String verb, Site place) {
        ledger.write(post.act(verb, Set.of(Clause.OFF_5), Map.of("network", place.name())));
    }
}
