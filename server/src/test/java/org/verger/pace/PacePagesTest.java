package org.verger.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
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

import java.util.Comparator;

@ServerTest
class PacePagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Paces paces;

    private Scope head;

    @BeforeEach
    void aHead() {
        head = AnySchool.opened(beans).as(Role.HEAD);
    }

    @Test
    void aSchoolThatSaidNothingWaitsAsIsUsual() throws Exception {
        var page = Jsoup.parse(answer(get("/pace")).getContentAsString());

        assertThat(page.select("input[name=pause]").val()).isEqualTo("10");
        assertThat(page.select("input[name=holds]").val()).isEqualTo("14");
    }

    @Test
    void theHeadSaysHowLong() throws Exception {
        var answer = answer(post("/pace").param("pause", "0").param("holds", "7"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(head.call(paces::get)).isEqualTo(new Pace(0, 7));
    }

    @Test
    void whoeverChangedItStandsBelowLatestFirst() throws Exception {
        var _ = answer(post("/pace").param("pause", "0").param("holds", "7"));
        var _ = answer(post("/pace").param("pause", "5").param("holds", "7"));

        var said = Jsoup.parse(answer(get("/pace")).getContentAsString()).select(".v-timeline li");

        assertThat(said).hasSize(2);
        assertThat(said.getFirst().text()).contains("said how long the school waits");
        assertThat(said.select("time").eachAttr("datetime"))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatMakesNoSenseIsSentBack() throws Exception {
        var answer = answer(post("/pace").param("pause", "soon").param("holds", "0"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Enter a number of minutes from 0 to 120")
                .contains("Enter a number of days from 1 to 60");
        assertThat(head.call(paces::get)).isEqualTo(Pace.USUAL);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return head.call(() -> web.perform(request).andReturn().getResponse());
    }
}
