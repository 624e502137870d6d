package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.posts.PostId;
import org.verger.review.Releases;
import org.verger.review.Withdrawals;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// A network goes on showing what was taken back: a carer is not told that there is nothing.
@ServerTest
class TakenBackPicturesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private String child;

    @BeforeEach
    void aCarerOfAChildWhoMayBeShown() {
        room = Newsroom.opened(beans);
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        var home = new CarerLinks(room, beans);
        var mother = home.carer("birch@home.example", true, false);
        child = home.link(mother, Duration.ofDays(1)) + "/" + room.tom().id();
    }

    @Test
    void aCarerSeesWhatWasTakenBackAndMayStillBeSeen() throws Exception {
        var post = room.approved(Newsroom.LATER, room.tom());
        var sent = Optional.of(room.post(post).fingerprintAtAnyTime());
        room.machine()
                .run(() -> beans.getBean(Releases.class).published(post, "bulletin", "", sent));
        await().atMost(SOON).until(() -> isPlanned(post, false));
        room.mira().run(() -> Newsroom.done(beans.getBean(Withdrawals.class).withdraw(post)));
        await().atMost(SOON).until(() -> isPlanned(post, true));
        assertThat(page().text()).contains("There are none.");

        room.machine().run(() -> goesOnShowing(post));

        var page = page();
        assertThat(page.select("figure").text())
                .contains("This was taken back. A copy may still be seen at");
        assertThat(page.select("figure form")).isEmpty();
        assertThat(page.text()).doesNotContain("There are none.");
        assertThat(answer(page.select("figure img").attr("src")).getStatus()).isEqualTo(200);
    }

    /// As a network does that has not taken it down.
    private void goesOnShowing(PostId post) {
        var publication =
                db.sql(
                                """
                                insert into publishing.publication
                                  (trust_id, id, school_id, post_id, network, state, address, taken_back, due_at, changed_at)
                                select trust_id, :id, school_id, post_id, :network, 'PUBLISHED', '/there', true, due_at, changed_at
                                from publishing.publication where post_id = :post
                                """)
                        .param("id", UUID.randomUUID())
                        .param("network", Chirper.SITE.name())
                        .param("post", post.value());
        transaction.executeWithoutResult(_ -> assertThat(publication.update()).isEqualTo(1));
    }

    private boolean isPlanned(PostId post, boolean takenBack) {
        var whether =
                "select exists (select from publishing.publication where post_id = :post and"
                        + " taken_back = :back)";
        return room.machine()
                .call(
                        () ->
                                Boolean.TRUE.equals(
                                        transaction.execute(
                                                _ ->
                                                        db.sql(whether)
                                                                .param("post", post.value())
                                                                .param("back", takenBack)
                                                                .query(Boolean.class)
                                                                .single())));
    }

    private Document page() throws Exception {
        return Jsoup.parse(answer(child + "/done").getContentAsString());
    }

    /// Without any scope, as the world asks.
    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }
}
