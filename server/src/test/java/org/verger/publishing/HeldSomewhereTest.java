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
import org.verger.AnySchool;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.networks.Address;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.overview.Need;
import org.verger.overview.Today;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Site;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.PostHeld;
import org.verger.review.PostStillSeen;
import org.verger.review.Releases;
import org.verger.review.ReturnReason;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What is out at one place and not as it should be at the next is no secret (OFF-6, PRN-6).
@ServerTest
@RecordApplicationEvents
class HeldSomewhereTest {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Chirper chirper;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Posts posts;
    @Autowired Today today;
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
        rewrite("The paint is drying.");
        agree();
        await().until(() -> room.machine().call(() -> publishing.list(post)).size() == 2);
    }

    @Test
    void whatIsHeldBackAtItsSecondPlaceIsToldToWhoeverAnswersForIt() {
        var mira = room.addressOf(room.mira());
        var ruth = room.addressOf(room.ruth());
        comesOutOn("bulletin");
        stop();

        assertThat(begin("chirper")).isEmpty();

        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(post)).endsWith("post.published", "post.stopped");
        assertThat(events.stream(PostHeld.class)).hasSize(1);
        awaitLetter(mira, "not at every place");
        awaitLetter(ruth, "not at every place");
    }

    @Test
    void eachPlaceWhereItCanStillBeSeenIsToldOfOnce() {
        for (var network : new String[] {"bulletin", "chirper", "bulletin", "chirper"})
            room.machine().run(() -> releases.stillSeen(post, network));

        assertThat(room.verbs(post)).filteredOn("post.still_seen"::equals).hasSize(2);
        assertThat(events.stream(PostStillSeen.class)).hasSize(2);
    }

    /// A stop holds what has not left; what was on its way before is as good as it was.
    @Test
    void whatWasOnItsWayWhenItWasHeldElsewhereStaysOut() {
        assertThat(begin("chirper")).isPresent();
        stop();
        assertThat(begin("bulletin")).isEmpty();
        assertThat(room.post(post).state()).isEqualTo(PostState.HELD);

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(room.verbs(post)).doesNotContain("post.withdrawn");
        await().atMost(LONGEST)
                .until(() -> state("bulletin"), PublicationState.NOT_PUBLISHED::equals);
    }

    /// PRN-6: another time is no other post.
    @Test
    void whatWasGivenAnotherTimeWhileItWasOnItsWayStaysOut() {
        assertThat(begin("chirper")).isPresent();
        stop();
        assertThat(begin("bulletin")).isEmpty();
        lift();
        var held = room.post(post).fingerprint();
        var later = new Timing.At(Instant.parse("2099-01-06T09:00:00Z"));
        room.ruth().run(() -> done(approvals.letOut(post, held, later, Set.of())));

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    /// OFF-7: it was held for a name, and the name is out there.
    @Test
    void whatWasHeldForWhatIsOutElsewhereComesDown() {
        rewrite("Well done Jasper Pargeter!");
        agree();
        assertThat(begin("chirper")).isPresent();
        var _ = room.school().with(AnySchool.child("9", "Jasper", "Pargeter"));
        assertThat(begin("bulletin")).isEmpty();
        assertThat(room.post(post).state()).isEqualTo(PostState.HELD);

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        await().atMost(LONGEST).until(() -> state("chirper"), PublicationState.GONE::equals);
    }

    /// PRN-6: the yes to other words is none to those that are out.
    @Test
    void whatWasChangedAndApprovedAgainMeanwhileComesDown() {
        assertThat(begin("chirper")).isPresent();
        rewrite("The paint is dry.");
        agree();

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        await().atMost(LONGEST).until(() -> state("chirper"), PublicationState.GONE::equals);
    }

    @Test
    void whatDidNotComeOutAtItsSecondPlaceIsToldToWhoeverAnswersForIt() {
        var mira = room.addressOf(room.mira());
        var ruth = room.addressOf(room.ruth());
        comesOutOn("bulletin");
        assertThat(begin("chirper")).isPresent();

        room.machine()
                .run(
                        () ->
                                publishing.settled(
                                        key("chirper"), new Sighting.NotThere(), Instant.EPOCH));

        assertThat(room.verbs(post)).endsWith("post.missed");
        awaitLetter(mira, "not at every place");
        awaitLetter(ruth, "not at every place");
        assertThat(room.mira().call(today::needs)).contains(notEverywhere());
        assertThat(room.ruth().call(today::needs)).contains(notEverywhere());
        assertThat(room.office().call(today::needs)).doesNotContain(notEverywhere());
    }

    /// The yes lapses while its second place is not open: it does not come out there any more, and
    /// that is no secret either.
    @Test
    void whatWaitedAtItsSecondPlaceTooLongIsToldOf() {
        comesOutOn("bulletin");
        stop();

        room.machine().run(() -> publishing.judgeWhatWaits(post));

        assertThat(state("chirper")).isEqualTo(PublicationState.NOT_PUBLISHED);
        assertThat(room.mira().call(today::needs)).contains(notEverywhere());
    }

    /// PRN-6: a no is not undone by an answer that came late.
    @Test
    void whatWasRefusedAndIsSeenAllTheSameIsTakenDownAndToldOf() {
        var mira = room.addressOf(room.mira());
        assertThat(begin("chirper")).isPresent();
        rewrite("The paint is dry.");
        room.mira().run(() -> done(drafts.submit(post)));
        var why = new ReturnReason("Not this year.");
        var read = room.post(post).fingerprint();
        room.ruth().run(() -> done(approvals.refuse(post, read, why)));

        seen("chirper");

        assertThat(room.post(post).state()).isEqualTo(PostState.REFUSED);
        await().atMost(LONGEST).until(() -> state("chirper"), PublicationState.GONE::equals);
        awaitLetter(mira, "A post was taken back");
        assertThat(room.mira().call(() -> posts.findReturnReason(post))).contains("Not this year.");
    }

    private Need notEverywhere() {
        return new Need.NotEverywhere(room.post(post));
    }

    private void comesOutOn(String network) {
        assertThat(begin(network)).isPresent();
        seen(network);
    }

    private Optional<Post> begin(String network) {
        return room.machine().call(() -> publishing.begin(key(network)));
    }

    private void seen(String network) {
        var address = new Address("https://" + network + ".example/1");
        room.machine().run(() -> publishing.seen(key(network), address, Instant.EPOCH));
    }

    private void rewrite(String words) {
        var said = new Manuscript(new Caption(words), LATER);
        var both = said.on(Set.of(Site.SCHOOL_PAGE, Chirper.SITE));
        room.mira().run(() -> done(drafts.rewrite(post, both)));
    }

    private void agree() {
        room.mira().run(() -> done(drafts.submit(post)));
        room.approve(post);
    }

    private PublicationKey key(String network) {
        return new Progress(beans, room).on(network, post).key();
    }

    private PublicationState state(String network) {
        return new Progress(beans, room).on(network, post).state();
    }

    private void stop() {
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));
    }

    private void lift() {
        room.ruth().run(() -> assertThat(stops.lift(Reach.SCHOOL)).isEqualTo(StopOutcome.DONE));
    }

    private static void awaitLetter(String to, String words) {
        await().atMost(LONGEST)
                .until(
                        () ->
                                TestHome.outbox().letters(to).stream()
                                        .anyMatch(
                                                one ->
                                                        one.replaceAll("\\s+", " ")
                                                                .contains(words)));
    }
}
