package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.networks.Address;
import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.overview.Need;
import org.verger.overview.Today;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Site;
import org.verger.review.Withdrawals;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A post is out, and did not come out at one of its places: somebody has it tried again there, or
/// leaves it at that (OFF-5, PRN-6).
@ServerTest
class MissingPlacesTest {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Chirper chirper;
    @Autowired Drafts drafts;
    @Autowired Publishing publishing;
    @Autowired MissingPlaces places;
    @Autowired Withdrawals withdrawals;
    @Autowired Today today;
    @Autowired Stops stops;
    @Autowired MockMvc web;

    private Newsroom room;
    private PostId post;

    @BeforeEach
    void aPostThatIsOutAtOneOfItsTwoPlaces() {
        room = Newsroom.opened(beans);
        chirper.openFor(room);
        post = room.draft(LATER);
        var said = new Manuscript(new Caption("The paint is drying."), LATER);
        var both = said.on(Set.of(Site.SCHOOL_PAGE, Chirper.SITE));
        room.mira().run(() -> done(drafts.rewrite(post, both)));
        room.mira().run(() -> done(drafts.submit(post)));
        room.approve(post);
        await().until(() -> room.machine().call(() -> publishing.list(post)).size() == 2);
        begin("bulletin");
        var address = new Address("https://alder.example/1");
        room.machine().run(() -> publishing.seen(key("bulletin"), address, Instant.EPOCH));
        begin("chirper");
        notThere();
    }

    @Test
    void itIsTriedAgainOnceSomebodyWantsThat() throws Exception {
        assertThat(needs(room.ruth())).isTrue();
        var button = buttons(page(room.ruth())).getFirst();

        assertThat(press(room.ruth(), button)).isEqualTo(303);

        awaitState(PublicationState.PUBLISHED);
        assertThat(chirper.read(key("chirper"))).isEqualTo("The paint is drying.");
        assertThat(room.verbs(post)).contains("post.tried_again").endsWith("post.published");
        assertThat(needs(room.ruth())).isFalse();
        assertThat(buttons(page(room.ruth()))).isEmpty();
    }

    /// The answer was lost and the looking came too early: what is there after all is not sent
    /// twice.
    @Test
    void whatIsThereAfterAllIsNotSentAgain() {
        var first = new Publication(key("chirper"), "As it was sent.", List.of(), Instant.EPOCH);
        var _ = chirper.publish(first);

        room.ruth().run(() -> done(places.tryAgain(post, Chirper.SITE)));

        awaitState(PublicationState.PUBLISHED);
        assertThat(chirper.read(key("chirper"))).isEqualTo("As it was sent.");
    }

    /// However it comes to be planned anew: by another yes, or by an event that is given again.
    @Test
    void whatIsPlannedAnewIsLookedForFirst() {
        var first = new Publication(key("chirper"), "As it was sent.", List.of(), Instant.EPOCH);
        var _ = chirper.publish(first);

        room.machine().run(() -> publishing.plan(post, List.of("chirper"), Instant.EPOCH));

        awaitState(PublicationState.PUBLISHED);
        assertThat(chirper.read(key("chirper"))).isEqualTo("As it was sent.");
    }

    @Test
    void pressedTwiceItIsTriedOnce() {
        room.ruth().run(() -> done(places.tryAgain(post, Chirper.SITE)));

        assertThat(tryAgain(room.ruth())).isEqualTo(refused(Refusal.NOT_NOW));
    }

    @Test
    void whoLeavesItAtThatIsAskedNoMore() throws Exception {
        assertThat(needs(room.mira())).isTrue();
        var button = buttons(page(room.ruth())).getLast();

        assertThat(press(room.ruth(), button)).isEqualTo(303);

        assertThat(state()).isEqualTo(PublicationState.LEFT_OUT);
        assertThat(room.verbs(post)).endsWith("post.left_out");
        assertThat(needs(room.ruth())).isFalse();
        assertThat(needs(room.mira())).isFalse();
        assertThat(tryAgain(room.ruth())).isEqualTo(refused(Refusal.NOT_NOW));
        assertThat(chirper.read(key("chirper"))).isEmpty();
    }

    /// It may have come out there all the same, and comes down with the rest.
    @Test
    void whatWasLeftIsTakenDownWithTheRest() {
        room.ruth().run(() -> done(places.leave(post, Chirper.SITE)));

        room.ruth().run(() -> done(withdrawals.withdraw(post)));

        awaitState(PublicationState.GONE);
    }

    /// PRN-6: nobody decides about their own work, and nobody without the right.
    @Test
    void othersHaveNoButton() throws Exception {
        var governor = room.school().as(Role.GOVERNOR);

        assertThat(tryAgain(room.mira())).isEqualTo(refused(Refusal.OWN_WORK, Refusal.NO_RIGHT));
        assertThat(tryAgain(governor)).isEqualTo(refused(Refusal.NO_RIGHT));
        for (var somebody : List.of(room.mira(), governor))
            assertThat(buttons(page(somebody))).isEmpty();
        assertThat(state()).isEqualTo(PublicationState.NOT_PUBLISHED);
    }

    /// The last look is told before anything is sent, and is taken again when it is.
    @Test
    void whatMustNotComeOutIsNotTried() {
        var why = new StopReason("A phone was lost.");
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, why)).isEqualTo(StopOutcome.DONE));

        assertThat(tryAgain(room.ruth())).isEqualTo(refused(Refusal.STOPPED));
        assertThat(state()).isEqualTo(PublicationState.NOT_PUBLISHED);
    }

    @Test
    void whatWasTakenBackIsNotTried() {
        room.ruth().run(() -> done(withdrawals.withdraw(post)));

        assertThat(tryAgain(room.ruth())).isInstanceOf(Decision.Refused.class);
        assertThat(room.post(post).state()).isEqualTo(PostState.WITHDRAWN);
        awaitState(PublicationState.GONE);
    }

    /// Nobody is offered what cannot be done, and whoever presses all the same reads what is true.
    @Test
    void whatWasApprovedTooLongAgoCanOnlyBeLeft() throws Exception {
        room.approvedLongAgo(post);

        assertThat(buttons(page(room.ruth())))
                .containsExactly("/posts/" + post + "/places/chirper/leaving");
        assertThat(page(room.ruth()).select("#where + ul").text())
                .contains("It was approved too long ago to come out there now.");
        assertThat(tryAgain(room.ruth())).isEqualTo(refused(Refusal.APPROVAL_LAPSED));
        assertThat(state()).isEqualTo(PublicationState.NOT_PUBLISHED);
    }

    @Test
    void aPlaceThatNobodyKnowsIsNotThere() throws Exception {
        for (var place : List.of("mars", "No place"))
            assertThat(press(room.ruth(), "/posts/" + post + "/places/" + place + "/again"))
                    .isEqualTo(404);
    }

    private Decision tryAgain(Scope somebody) {
        return somebody.call(() -> places.tryAgain(post, Chirper.SITE));
    }

    private Decision refused(Refusal... reasons) {
        return new Decision.Refused(post, List.of(reasons));
    }

    private boolean needs(Scope somebody) {
        return somebody.call(today::needs).contains(new Need.NotEverywhere(room.post(post)));
    }

    private Document page(Scope somebody) throws Exception {
        var answer =
                somebody.call(() -> web.perform(get("/posts/" + post)).andReturn().getResponse());
        return Jsoup.parse(answer.getContentAsString());
    }

    private static List<String> buttons(Document page) {
        return page.select("button[formaction*=/places/chirper/]").eachAttr("formaction");
    }

    private int press(Scope somebody, String path) throws Exception {
        return somebody.call(() -> web.perform(post(path)).andReturn().getResponse().getStatus());
    }

    private void begin(String network) {
        assertThat(room.machine().call(() -> publishing.begin(key(network)))).isPresent();
    }

    private void notThere() {
        room.machine()
                .run(
                        () ->
                                publishing.settled(
                                        key("chirper"), new Sighting.NotThere(), Instant.EPOCH));
        assertThat(state()).isEqualTo(PublicationState.NOT_PUBLISHED);
    }

    private PublicationKey key(String network) {
        return new Progress(beans, room).on(network, post).key();
    }

    private PublicationState state() {
        return new Progress(beans, room).on("chirper", post).state();
    }

    private void awaitState(PublicationState state) {
        await().atMost(LONGEST).until(this::state, state::equals);
    }
}
