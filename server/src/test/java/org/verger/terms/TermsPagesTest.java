package org.verger.terms;

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
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;

@ServerTest
class TermsPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchoolWithATerm() throws Exception {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        assertThat(answer(term("/terms", "2026-09-02", "2026-12-18")).getStatus()).isEqualTo(303);
    }

    @Test
    void aTermIsSeenInTheListAndInThePicture() throws Exception {
        var year = page(get("/terms").param("year", "2026"));

        assertThat(year.select(".v-list").text())
                .contains("Autumn", "2 September 2026 to 18 December 2026", "78 school days");
        assertThat(year.select(".v-month")).hasSize(12);
        assertThat(year.select(".v-year .v-day--taught")).hasSize(78);
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        var nothing = Jsoup.parse(answer(post("/terms")).getContentAsString());
        assertThat(nothing.select(".govuk-error-message").text())
                .contains("Enter a name", "Enter the first day", "Enter the last day");

        var meets = answer(term("/terms", "2026-12-01", "2027-02-01"));

        assertThat(meets.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(meets.getContentAsString()).select("#f-ends-error").text())
                .contains("Some of these days are another term’s");
    }

    @Test
    void aTermIsPutRightAndTakenAway() throws Exception {
        var path = page(get("/terms?year=2026")).select(".v-list a").attr("href");
        assertThat(answer(term(path, "2026-09-03", "2026-12-18")).getStatus()).isEqualTo(303);
        assertThat(page(get("/terms?year=2026")).text()).contains("77 school days");

        assertThat(answer(post(path + "/removal")).getStatus()).isEqualTo(303);

        assertThat(page(get("/terms?year=2026")).text()).contains("No terms for this year yet");
    }

    @Test
    void theSchoolIsClosedForAWeekAndOpenedOnADay() throws Exception {
        var week = post("/closed-days").param("day", "2026-10-24").param("until", "2026-10-30");
        assertThat(answer(week.param("why", "Half-term")).getStatus()).isEqualTo(303);
        var year = page(get("/terms?year=2026"));
        assertThat(year.text()).contains("73 school days", "26 October 2026", "Half-term");

        assertThat(answer(post("/closed-days/2026-10-26/removal")).getStatus()).isEqualTo(303);

        assertThat(page(get("/terms?year=2026")).select(".v-year .v-day--closed")).hasSize(4);
        assertThat(answer(post("/closed-days/2026-10-26/removal")).getStatus()).isEqualTo(404);
    }

    @Test
    void everybodySeesTheTermsAndNotTheForms() throws Exception {
        office = school.as(Role.TEACHER);

        assertThat(page(get("/terms?year=2026")).text())
                .contains("Autumn")
                .doesNotContain("Add a term");
    }

    private static RequestBuilder term(String path, String starts, String ends) {
        return post(path).param("name", "Autumn").param("starts", starts).param("ends", ends);
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
