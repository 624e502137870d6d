package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.photos.PhotoId;
import org.verger.platform.Scope;

/// PRN-2: what its author says of whose a photo is, and what stands beside it.
@ServerTest
class CreditPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Examination examination;

    private Newsroom room;
    private PostId id;
    private PhotoId photo;

    @BeforeEach
    void aDraftWithAPhoto() {
        room = Newsroom.opened(beans);
        id = room.draft(LATER, room.ella());
        photo = room.post(id).photos().getFirst().id();
    }

    @Test
    void theSchoolsOwnPhotoMayHaveACredit() throws Exception {
        assertThat(answer(saving("OURS", "Photograph: Sam Reed")).getStatus()).isEqualTo(303);
        room.mira().run(() -> done(drafts.submit(id)));

        assertThat(source()).isEqualTo(new Source(Origin.OURS, "Photograph: Sam Reed"));
        assertThat(page(room.mira(), "/posts/" + id).select(".v-preview__credit").text())
                .isEqualTo("Photograph: Sam Reed");
        assertThat(page(room.ruth(), "/review/" + id).text())
                .contains(
                        "Whose it is: the school’s own. It comes out with this: Photograph: Sam"
                                + " Reed");
        assertThat(page(room.mira(), "/posts/" + id + "/why").text())
                .contains("Whose photo 1 was: the school’s own. Photograph: Sam Reed");
    }

    /// OFF-7: a name beside a picture of a child is no less a name for standing in its credit.
    @Test
    void aNameInTheCreditOfTheSchoolsOwnIsJudged() throws Exception {
        assertThat(answer(saving("OURS", "Photograph: Tom Birch")).getStatus()).isEqualTo(303);

        var found = room.mira().call(() -> examination.of(room.post(id))).findings();

        assertThat(found).extracting(Finding::check).containsExactly(Check.NAME_IN_CREDIT);
    }

    @Test
    void withoutACreditNothingStandsBesideTheSchoolsOwn() throws Exception {
        assertThat(answer(saving("OURS", "")).getStatus()).isEqualTo(303);
        room.mira().run(() -> done(drafts.submit(id)));

        assertThat(source()).isEqualTo(Source.OURS);
        assertThat(page(room.ruth(), "/review/" + id).text())
                .contains("Whose it is: the school’s own.")
                .doesNotContain("It comes out with this");
    }

    private Source source() {
        return room.post(id).photos().getFirst().source();
    }

    private MockHttpServletRequestBuilder saving(String origin, String credit) {
        return typed("/posts/" + id, credit).param("origin-" + photo, origin);
    }

    /// All that the page sends, without whose the photo is.
    private MockHttpServletRequestBuilder typed(String path, String credit) {
        return post(path)
                .param("seen", String.valueOf(room.post(id).version()))
                .param("caption", "The hall is blue.")
                .param("when", "approved")
                .param("alt-" + photo, "A blue wall.")
                .param("credit-" + photo, credit);
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = who.call(() -> web.perform(get(path)).andReturn().getResponse());
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return room.mira().call(() -> web.perform(request).andReturn().getResponse());
    }
}
