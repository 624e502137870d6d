package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.networks.Address;
import org.verger.networks.PublicationKey;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Site;
import org.verger.review.PostHeld;
import org.verger.review.PostStillSeen;
import org.verger.review.Releases;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What is out at one place and not as it should be at the next is no secret (OFF-6, PRN-6).
@ServerTest
@RecordApplicationEvents
class HeldSomewhereTest {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Chirper chirper;
    @Autowired Drafts drafts;
    @Autowired Publishing publishing;
    @Autowired Releases releases;
    @Autowired Stops stops;
    @Autowired ApplicationEvents events;

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
        room.mira().run(() -> done(drafts.submit(post)));
        room.approve(post);
        await().until(() -> room.machine().call(() -> publishing.list(post)).size() == 2);
    }

    @Test
    void whatIsHeldBackAtItsSecondPlaceIsNotedAndToldToItsAuthor() {
        var mira = room.addressOf(room.mira());
        room.machine()
                .run(
                        () -> {
                            assertThat(publishing.begin(key("bulletin"))).isPresent();
                            var address = new Address("/s/alder/news/1");
                            publishing.seen(key("bulletin"), address, Instant.EPOCH);
                        });
        stop();

        assertThat(room.machine().call(() -> publishing.begin(key("chirper")))).isEmpty();

        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(post)).endsWith("post.published", "post.stopped");
        assertThat(events.stream(PostHeld.class)).hasSize(1);
        await().atMost(LONGEST)
                .until(
                        () ->
                                TestHome.outbox().letters(mira).stream()
                                        .anyMatch(one -> one.contains("was held back")));
    }

    @Test
    void eachPlaceWhereItCanStillBeSeenIsToldOfOnce() {
        for (var network : new String[] {"bulletin", "chirper", "bulletin", "chirper"})
            room.machine().run(() -> releases.stillSeen(post, network));

        assertThat(room.verbs(post)).filteredOn("post.still_seen"::equals).hasSize(2);
        assertThat(events.stream(PostStillSeen.class)).hasSize(2);
    }

    private PublicationKey key(String network) {
        return new Progress(beans, room).on(network, post).key();
    }

    private void stop() {
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));
    }
}
