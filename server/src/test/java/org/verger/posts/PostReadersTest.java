package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.List;

/// What the page of a post tells those who neither wrote it nor decide about it.
@ServerTest
class PostReadersTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

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

    @Test
    void whatTheGateSaysTodayIsForWhoeverActsOnIt() throws Exception {
        var id = room.submitted(LATER, room.ella());
        var out = room.approved(LATER);

        for (var who : List.of(room.mira(), room.ruth()))
            assertThat(summary(who, id)).contains("Nothing has to be mended");
        assertThat(summary(room.school().as(Role.GOVERNOR), id)).isEmpty();
        assertThat(summary(room.ruth(), out)).isEmpty();
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
