package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.time.Duration;
import java.util.List;

/// What the page of a post tells those who neither wrote it nor decide about it.
@ServerTest
class PostReadersTest {
    private static final List<Role> ROLES_THAT_ONLY_READ =
            List.of(Role.TEACHER, Role.OFFICE, Role.GOVERNOR, Role.TRUST_OFFICER);
    private static final Release HELD = new Release.Held(List.of(Refusal.BLOCKED_BY_THE_GATE));

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Releases releases;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    /// OFF-7: why it was refused may be about a child, and is between its author and those who
    /// decide.
    @Test
    void whyItWasRefusedIsReadByItsAuthorAndThoseWhoDecide() throws Exception {
        var id = room.submitted(NOW);
        var no =
                post("/review/" + id + "/refusal")
                        .param("seen", room.post(id).fingerprint().hex())
                        .param("refusal", "Not while her father asks.");
        assertThat(answer(room.ruth(), no).getStatus()).isEqualTo(303);

        for (var role : List.of(Role.GOVERNOR, Role.TEACHER))
            for (var page : List.of("/posts/" + id, "/posts/" + id + "/why"))
                assertThat(words(answer(room.school().as(role), get(page))))
                        .contains("Refused")
                        .doesNotContain("her father");
        for (var who : List.of(room.mira(), room.ruth()))
            assertThat(words(answer(who, get("/posts/" + id)))).contains("her father");
    }

    /// OFF-6: that a post was taken back tells nobody which child may no longer be shown.
    @Test
    void whatWasTakenBackNamesNoChildToTheSchool() throws Exception {
        var id = room.approved(LATER, room.ella());
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> room.post(id).state() == PostState.WITHDRAWN);

        for (var role : List.of(Role.TEACHER, Role.GOVERNOR)) {
            var page =
                    Jsoup.parse(
                            answer(room.school().as(role), get("/posts/" + id))
                                    .getContentAsString());
            assertThat(page.text()).contains("One child").doesNotContain("Ella");
            assertThat(page.select(".v-finding, .v-sum, .v-elsewhere")).isEmpty();
        }
        var heads = answer(room.ruth(), get("/posts/" + id));
        assertThat(words(heads)).contains("Ella Adair");
        assertThat(Jsoup.parse(heads.getContentAsString()).select(".v-finding")).isEmpty();
    }

    /// OFF-6: that a post was held back tells nobody which child may no longer be shown. The paper
    /// is struck out behind the modules' backs, so that nothing but the last look can notice.
    @Test
    void whatIsHeldBackTellsTheSchoolOfNoChild() throws Exception {
        var id = room.approved(LATER, room.ella());
        behindTheirBacks("update consent.consent set withdrawn_on = starts");
        assertThat(room.machine().call(() -> releases.release(id))).isEqualTo(HELD);

        for (var role : ROLES_THAT_ONLY_READ) {
            var colleague = room.school().as(role);
            var page = page(colleague, "/posts/" + id);
            var why = page(colleague, "/posts/" + id + "/why");
            assertThat(page.text()).contains("Held back", "One child").doesNotContain("Ella");
            assertThat(why.text()).contains("Held back", "must be mended").doesNotContain("Ella");
            assertThat(page.select(".v-finding, .v-sum, .v-elsewhere")).isEmpty();
            assertThat(why.select(".v-finding")).isEmpty();
            assertThat(why.text()).contains("Others read how much it was.");
        }
    }

    @Test
    void whatWasFoundIsReadByItsAuthorAndThoseWhoDecide() throws Exception {
        var id = room.approved(LATER, room.ella());
        behindTheirBacks("update consent.consent set withdrawn_on = starts");
        assertThat(room.machine().call(() -> releases.release(id))).isEqualTo(HELD);

        for (var who :
                List.of(room.mira(), room.ruth(), room.school().as(Role.SAFEGUARDING_LEAD))) {
            var why = page(who, "/posts/" + id + "/why");
            assertThat(page(who, "/posts/" + id).text()).contains("Ella Adair");
            assertThat(why.select(".v-finding__why").eachText())
                    .containsExactly("A child in this picture cannot be shown here.");
            assertThat(why.text()).doesNotContain("Others read how much it was.");
        }
    }

    /// OFF-6: whoever looked while nothing was against it has no name to put beside what came
    /// later.
    @Test
    void whatNothingIsAgainstNamesNoChildToTheSchoolEither() throws Exception {
        for (var id :
                List.of(room.submitted(LATER, room.ella()), room.approved(LATER, room.ella())))
            for (var role : ROLES_THAT_ONLY_READ)
                assertThat(page(room.school().as(role), "/posts/" + id).text())
                        .contains("One child")
                        .doesNotContain("Ella");
    }

    /// OFF-6: a name that was waved through, or is held back, is no less a child's.
    @Test
    void whoseNameWasDecidedAboutIsReadByThoseWhoDecide() throws Exception {
        var id = room.mira().call(() -> drafts.write(new Caption("Well done Ella Adair!"), LATER));
        room.mira().run(() -> done(drafts.submit(id)));

        var read = page(room.school().as(Role.GOVERNOR), "/posts/" + id + "/why");

        assertThat(read.select(".v-why__summary").text()).contains("decides about one point");
        assertThat(read.text()).doesNotContain("name of a pupil");
        assertThat(page(room.ruth(), "/posts/" + id + "/why").text()).contains("name of a pupil");
    }

    @Test
    void whatTheGateSaysTodayIsForWhoeverActsOnIt() throws Exception {
        var id = room.submitted(LATER, room.ella());
        var out = room.approved(LATER);

        for (var who : List.of(room.mira(), room.ruth()))
            assertThat(summary(who, id)).contains("Nothing has to be mended");
        assertThat(summary(room.school().as(Role.GOVERNOR), id)).isEmpty();
        assertThat(summary(room.ruth(), out)).isEmpty();
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private void behindTheirBacks(String change) {
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(db.sql(change).update()).isPositive()));
    }

    private String summary(Scope who, PostId id) throws Exception {
        return Jsoup.parse(answer(who, get("/posts/" + id)).getContentAsString())
                .select(".v-sum")
                .text();
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
