package org.verger.ties;

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
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.people.People;
import org.verger.platform.Role;
import org.verger.platform.Scope;

@ServerTest
class TiesPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired People people;

    private AnySchool school;
    private Scope teacher;

    @BeforeEach
    void aTeacherAndAChild() {
        school = AnySchool.opened(beans);
        var _ = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        teacher = colleague(Role.TEACHER);
    }

    @Test
    void whoKnowsAChildDeclaresItAndTheHeadSeesIt() throws Exception {
        assertThat(page(teacher, get("/ties")).text()).contains("You have declared nothing");

        assertThat(declare(teacher).getStatus()).isEqualTo(303);

        assertThat(page(teacher, get("/ties")).select(".v-list").text())
                .contains("Ella Adair", "Neighbour, declared on");
        assertThat(page(school.as(Role.HEAD), get("/ties/all")).select("tbody").text())
                .contains("Mira Holt", "Ella Adair", "Neighbour");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() throws Exception {
        assertThat(page(teacher, get("/ties?q=xx")).select("#f-q-error").text())
                .contains("No pupil of this school has that name");
        var nothing = answer(teacher, post("/ties").param("q", "ella"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.getContentAsString()).select(".govuk-error-message").text())
                .contains("Choose the pupil", "Say how you know them");

        assertThat(declare(teacher).getStatus()).isEqualTo(303);
        var twice = declare(teacher);
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("You have declared that already");
    }

    @Test
    void whoDeclaredItEndsItAndNoColleagueDoes() throws Exception {
        assertThat(declare(teacher).getStatus()).isEqualTo(303);
        var end = page(teacher, get("/ties")).select("form[action$=/end]").attr("action");

        assertThat(answer(colleague(Role.TEACHER), post(end)).getStatus()).isEqualTo(404);
        assertThat(answer(teacher, post(end)).getStatus()).isEqualTo(303);

        assertThat(page(teacher, get("/ties")).text()).contains("ended on");
        assertThat(page(school.as(Role.HEAD), get("/ties/all")).text())
                .contains("Nobody has declared anything");
    }

    private MockHttpServletResponse declare(Scope who) throws Exception {
        var child = page(who, get("/ties?q=ell")).select("input[name=child]").attr("value");
        return answer(who, post("/ties").param("child", child).param("kind", "NEIGHBOUR"));
    }

    private Scope colleague(Role role) {
        var scope = school.as(role);
        scope.run(
                () -> {
                    var me = Scope.current().someone().id();
                    var _ = people.appoint(me, role, school.school());
                });
        return scope;
    }

    private static Document parsed(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document page(Scope who, RequestBuilder request) throws Exception {
        return parsed(answer(who, request));
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
