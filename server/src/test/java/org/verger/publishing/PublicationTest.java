package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;
import org.verger.consent.Purpose;
import org.verger.people.Trusts;
import org.verger.platform.Role;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Whereabouts;
import org.verger.review.Withdrawals;

import java.time.Duration;
import java.util.List;

/// The whole way: real events, real jobs, the school's real page.
@ServerTest
class PublicationTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Withdrawals withdrawals;
    @Autowired PublicPages pages;
    @Autowired Trusts trusts;
    @Autowired Whereabouts whereabouts;

    private Newsroom room;
    private String news;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        var school = room.machine().call(() -> trusts.get(room.school().school()));
        news = "/s/" + school.address() + "/news";
    }

    @Test
    void whatIsApprovedStandsOnThePageOnce() throws Exception {
        var id = room.approved(NOW, room.ella());

        awaitPublished(id);

        var page = page(news);
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("article").text()).contains("The paint is drying.");
        assertThat(page.select("article img").attr("alt")).isEqualTo("Paint pots on a table.");
        assertThat(answer(page.select("article img").attr("src")).getStatus()).isEqualTo(200);
        assertThat(room.verbs(id)).containsOnlyOnce("post.published");
    }

    /// OFF-4: what was approved for a page that is not open comes out when the trust opens it.
    @Test
    void whatWaitsForThePageComesOutWhenItIsOpened() throws Exception {
        var leila = room.school().as(Role.TRUST_OFFICER);
        var id = room.submitted(NOW, room.ella());
        leila.run(() -> assertThat(pages.close()).isEqualTo(new Outcome.Done()));
        room.approve(id);
        await().atMost(SOON).until(() -> !places(id).isEmpty());
        assertThat(places(id)).containsExactly("Waits until the trust opens it");

        leila.run(() -> assertThat(pages.open()).isEqualTo(new Outcome.Done()));

        awaitPublished(id);
        assertThat(page(news).select("article")).hasSize(1);
    }

    /// OFF-6: what is withdrawn is gone, with its photos, and looked for to be sure.
    @Test
    void whatIsTakenBackIsGoneWithItsPhotos() throws Exception {
        var id = room.approved(NOW, room.ella());
        awaitPublished(id);
        var entry = page(news).select(".v-story__when a").attr("href");
        var photo = page(news).select("article img").attr("src");

        room.ruth().run(() -> done(withdrawals.withdraw(id)));
        awaitGone(id);

        assertThat(answer(entry).getStatus()).isEqualTo(410);
        assertThat(answer(photo).getStatus()).isEqualTo(410);
        assertThat(page(news).select("article")).isEmpty();
        assertThat(room.verbs(id)).endsWith("post.withdrawn", "post.gone");
    }

    /// OFF-6: a consent that is withdrawn takes the child's photo from the page.
    @Test
    void aWithdrawnConsentTakesThePostFromThePage() throws Exception {
        var id = room.approved(NOW, room.ella());
        awaitPublished(id);
        var photo = page(news).select("article img").attr("src");

        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        awaitGone(id);

        assertThat(answer(photo).getStatus()).isEqualTo(410);
        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
    }

    @Test
    void whatHasItsTimeWaitsForIt() throws Exception {
        var id = room.approved(LATER, room.ella());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(states(id)).containsExactly(PublicationState.DUE));

        assertThat(page(news).select("article")).isEmpty();
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    private void awaitPublished(PostId id) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED));
    }

    private void awaitGone(PostId id) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(states(id)).containsExactly(PublicationState.GONE));
    }

    private List<PublicationState> states(PostId id) {
        return new Progress(beans, room).of(id);
    }

    private Document page(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private List<String> places(PostId id) {
        return room.machine().call(() -> whereabouts.of(id)).stream()
                .map(place -> place.state().words())
                .toList();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }
}
