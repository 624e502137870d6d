package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;

/// How the school's own people see that its page is open, and what each may do about it.
@ServerTest
class PublicPageScreensTest {
    private static final String PAGE = "/public-page";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private Scope teacher;
    private Scope office;
    private Scope leila;

    @BeforeEach
    void aSchoolWhosePageIsOpen() {
        var school = AnySchool.opened(beans);
        teacher = school.as(Role.TEACHER);
        office = school.as(Role.OFFICE);
        leila = school.as(Role.TRUST_OFFICER);
    }

    @Test
    void whoeverSeesPostsSeesHowThePageStands() throws Exception {
        var page = page(teacher);

        assertThat(page.select("h1").text()).isEqualTo("The public page of Alder School");
        assertThat(page.select(".v-tag").text()).isEqualTo("Open to everybody");
        assertThat(page.text()).contains("A trust officer opens and closes it.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void theTrustClosesAndOpensIt() throws Exception {
        assertThat(sent(leila, post(PAGE + "/closing")).getRedirectedUrl()).isEqualTo(PAGE);
        var closed = page(leila);
        assertThat(closed.select(".v-tag").text()).isEqualTo("Not open");
        assertThat(closed.select("main form").eachAttr("action"))
                .containsExactly(PAGE + "/opening");

        assertThat(sent(leila, post(PAGE + "/opening")).getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(page(leila).select(".v-tag").text()).isEqualTo("Open to everybody");
        assertThat(page(leila).text()).contains("Opened by Mira Holt on");
    }

    @Test
    void whatIsOpenIsNotOpenedAgain() throws Exception {
        var answer = sent(leila, post(PAGE + "/opening"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("It is open already.");
    }

    @Test
    void theSchoolSaysHowItLooks() throws Exception {
        var look = post(PAGE + "/look").param("colour", "NAVY").param("contact", "a@b.example");

        assertThat(sent(office, look).getRedirectedUrl()).isEqualTo(PAGE);

        var page = page(office);
        assertThat(page.select("input[name=colour][checked]").attr("value")).isEqualTo("NAVY");
        assertThat(page.select("input[name=contact]").attr("value")).isEqualTo("a@b.example");
        var news = page.select("#f-page a").attr("href");
        var seen = Jsoup.parse(sent(teacher, get(news)).getContentAsString());
        assertThat(seen.select("body").attr("class")).contains("v-news--navy");
        assertThat(seen.select(".v-news__nav a").getLast().attr("href"))
                .isEqualTo("mailto:a@b.example");
    }

    @Test
    void whatLeadsNowhereIsSaidBesideItsField() throws Exception {
        var look = post(PAGE + "/look").param("colour", "PINK").param("contact", "call us");

        var answer = sent(office, look);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-message").eachText())
                .anyMatch(words -> words.contains("Choose a colour"))
                .anyMatch(words -> words.contains("an address that begins with https://"));
        assertThat(page.select("input[name=contact]").attr("value")).isEqualTo("call us");
    }

    private Document page(Scope who) throws Exception {
        var answer = sent(who, get(PAGE));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse sent(Scope who, MockHttpServletRequestBuilder request)
            throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
