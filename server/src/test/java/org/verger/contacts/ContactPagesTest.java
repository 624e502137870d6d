package org.verger.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.contacts.Way.Kind;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;

import java.util.List;
import java.util.UUID;

@ServerTest
class ContactPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Contacts contacts;
    @Autowired Examination examination;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void theOfficeWritesDownOneWayToALine() throws Exception {
        var kept =
                post("/contacts")
                        .param("telephone", "01632 960123\n\n01632 960124")
                        .param("email", "Office@alder.example")
                        .param("postcode", "")
                        .param("host", "https://www.alder.example/");

        assertThat(answer(room.office(), kept).getStatus()).isEqualTo(303);

        var page = Jsoup.parse(answer(room.office(), get("/contacts")).getContentAsString());
        assertThat(page.select("textarea[name=telephone]").val())
                .isEqualTo("01632 960123\n01632 960124");
        assertThat(page.select("textarea[name=host]").val()).isEqualTo("www.alder.example");
    }

    @Test
    void whatIsNoneIsNamedAndNothingIsLost() throws Exception {
        var typed =
                post("/contacts").param("telephone", "01632 960123\nring us").param("email", "");

        var answer = answer(room.office(), typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary").text()).contains("This is none: ring us");
        assertThat(page.select("textarea[name=telephone]").val())
                .isEqualTo("01632 960123\nring us");
        assertThat(room.office().call(() -> contacts.list())).isEmpty();
    }

    /// OFF-7 is about people: a school's own number in its own post is not one.
    @Test
    void whatIsTheSchoolsOwnIsNobodysDetails() {
        var words = "Ring 01632 960123 or write to head@alder.example.";
        assertThat(checks(room.mira(), words)).contains(Check.TELEPHONE, Check.EMAIL);

        room.office()
                .run(
                        () ->
                                contacts.keep(
                                        List.of(
                                                new Way(Kind.TELEPHONE, "01632 960123"),
                                                new Way(Kind.EMAIL, "head@alder.example"))));

        assertThat(checks(room.mira(), words)).doesNotContain(Check.TELEPHONE, Check.EMAIL);
        var sister = room.school().sister().as(Role.TEACHER);
        assertThat(checks(sister, words)).contains(Check.TELEPHONE, Check.EMAIL);
    }

    private List<Check> checks(Scope writer, String words) {
        return writer.call(
                () ->
                        examination
                                .of(
                                        Post.begun(
                                                new PostId(UUID.randomUUID()),
                                                writer.someone().id(),
                                                new Manuscript(new Caption(words), NOW)))
                                .findings()
                                .stream()
                                .map(Finding::check)
                                .toList());
    }

    private MockHttpServletResponse answer(Scope who, MockHttpServletRequestBuilder request)
            throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
