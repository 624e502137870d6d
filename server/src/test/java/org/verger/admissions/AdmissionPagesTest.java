package org.verger.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.AnySchool.child;

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
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

@ServerTest
class AdmissionPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    /// A small school without an export: from the empty list to a child on it.
    @Test
    void theOfficeAddsAChildPutsItRightAndWritesDownThatItHasLeft() throws Exception {
        var add = page(get("/pupils")).select("main a[href$=/new]").attr("href");
        assertThat(page(get(add)).select("main form").attr("action")).isEqualTo("/pupils");

        var child = to(post("/pupils"), "Ela", "Adair");
        assertThat(page(get(child)).text()).contains("Ela Adair", "put this child on the roll");

        var details = page(get(child)).select("main a[href$=/details]").attr("href");
        var seen = page(get(details)).select("input[name=seen]").val();
        assertThat(to(post(details).param("seen", seen), "Ella", "Adair")).isEqualTo(child);
        assertThat(page(get(child)).text()).contains("Ella Adair");

        var leaving = page(get(details)).select("form[action$=/leaving]").attr("action");
        var today = LocalDate.now(clock).toString();
        assertThat(answer(post(leaving).param("on", today)).getStatus()).isEqualTo(303);
        assertThat(page(get(child)).text()).contains("Left on");
        assertThat(page(get(details)).text()).contains("If the child comes back");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        var empty = answer(post("/pupils").param("born", "soon"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(errors(empty))
                .contains("Enter the given name", "Enter the reference", "Enter a day, or nothing");
        var _ = school.with(child("1", "Tom", "Birch"));

        var taken = answer(written(post("/pupils"), "Ella", "Adair"));

        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(errors(taken)).isEqualTo("Error: Another pupil has this reference");
    }

    @Test
    void aDayThatHasNotComeIsSaidBesideTheDay() throws Exception {
        var tom = school.with(child("1", "Tom", "Birch")).getFirst();
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();

        var answer = answer(post("/pupils/" + tom.id() + "/leaving").param("on", tomorrow));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(errors(answer)).contains("This day has not come");
    }

    /// The form that was open shows what was so when it was opened.
    @Test
    void whoeverSavesWhatAnotherHasChangedIsTold() throws Exception {
        var tom = school.with(child("1", "Tom", "Birch")).getFirst();
        var details = "/pupils/" + tom.id() + "/details";
        var seen = page(get(details)).select("input[name=seen]").val();
        assertThat(answer(written(post(details).param("seen", seen), "Tim", "Birch")).getStatus())
                .isEqualTo(303);

        var late = answer(written(post(details).param("seen", seen), "Tam", "Birch"));

        assertThat(late.getStatus()).isEqualTo(409);
    }

    private String to(MockHttpServletRequestBuilder form, String given, String family)
            throws Exception {
        var answer = answer(written(form, given, family));
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static RequestBuilder written(
            MockHttpServletRequestBuilder form, String given, String family) {
        return form.param("given", given)
                .param("family", family)
                .param("year", "4")
                .param("class", "")
                .param("born", "")
                .param("reference", "1");
    }

    private static String errors(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).select(".govuk-error-message").text();
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
