package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.networks.Address;
import org.verger.parts.Tag;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Site;
import org.verger.posts.Whereabouts;
import org.verger.review.Approvals;
import org.verger.review.ReturnReason;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was held back and given back to its author does not come out, at any of its places (PRN-6).
@ServerTest
class GivenBackTest {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Chirper chirper;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Publishing publishing;
    @Autowired Whereabouts whereabouts;
    @Autowired Stops stops;
    @Autowired Timeline timeline;

    private Newsroom room;
    private PostId post;

    @BeforeEach
    void aPostForTwoPlaces() {
        room = Newsroom.opened(beans);
        chirper.openFor(room);
        post = room.draft(LATER);
        var said = new Manuscript(new Caption("The paint is drying."), LATER);
        var both = said.on(Set.of(Site.SCHOOL_PAGE, Chirper.SITE));
        room.mira().run(() -> done(drafts.rewrite(post, both)));
        agree();
        await().until(() -> room.machine().call(() -> publishing.list(post)).size() == 2);
    }

    @Test
    void itComesOutNowhereUntilSomebodySaysYesAgain() {
        held();
        assertThat(places()).containsOnly("Held back: somebody decides whether it comes out");

        giveBack();

        assertThat(begin("bulletin")).isEmpty();
        assertThat(begin("chirper")).isEmpty();
        assertThat(places()).containsOnly("Comes out only when it is approved again");
        room.mira().run(() -> done(drafts.submit(post)));
        assertThat(begin("bulletin")).isEmpty();
        room.approve(post);
        assertThat(begin("bulletin")).isPresent();
    }

    /// The answer of a place came late: nobody's yes stands, whatever the post says by now.
    @Test
    void whatIsSeenAllTheSameComesDown() {
        assertThat(begin("chirper")).isPresent();
        held();
        giveBack();

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        assertThat(because()).isEqualTo("no yes to it stood when it came out");
        await().atMost(LONGEST)
                .until(
                        () -> new Progress(beans, room).on("chirper", post).state(),
                        PublicationState.GONE::equals);
    }

    private void held() {
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));
        assertThat(begin("bulletin")).isEmpty();
        room.ruth().run(() -> assertThat(stops.lift(Reach.SCHOOL)).isEqualTo(StopOutcome.DONE));
        assertThat(room.post(post).state()).isEqualTo(PostState.HELD);
    }

    private void giveBack() {
        var read = room.post(post).fingerprint();
        var why = new ReturnReason("Which day?");
        room.ruth().run(() -> done(approvals.giveBack(post, read, why)));
    }

    private void agree() {
        room.mira().run(() -> done(drafts.submit(post)));
        room.approve(post);
    }

    private Optional<Post> begin(String network) {
        var key = new Progress(beans, room).on(network, post).key();
        return room.machine().call(() -> publishing.begin(key));
    }

    private void seen(String network) {
        var key = new Progress(beans, room).on(network, post).key();
        var address = new Address("https://" + network + ".example/1");
        room.machine().run(() -> publishing.seen(key, address, Instant.EPOCH));
    }

    private List<String> places() {
        return room.machine().call(() -> whereabouts.of(post)).stream()
                .map(Whereabouts.Place::state)
                .map(Tag::words)
                .toList();
    }

    private String because() {
        var rows =
                room.machine()
                        .call(
                                () ->
                                        timeline.latest(
                                                new Thing("post", post.value()),
                                                Set.of("post.withdrawn"),
                                                1));
        return rows.getFirst().particulars().getOrDefault("because", "");
    }
}
