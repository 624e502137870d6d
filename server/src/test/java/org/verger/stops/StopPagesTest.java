package org.verger.stops;

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
class StopPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private AnySchool school;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
    }

    @Test
    void onePressStopsAndEverybodyConcernedReadsIt() throws Exception {
        var head = school.as(Role.HEAD);

        var pressed = answer(head, post("/stop").param("reason", "A phone was lost."));

        assertThat(pressed.getStatus()).isEqualTo(303);
        assertThat(page(head, "/stop").select(".v-said").text()).isEqualTo("A phone was lost.");
        for (var path : new String[] {"/today", "/posts", "/review"})
            assertThat(page(head, path).select(".v-banner").text())
                    .contains("Everything of this school is stopped", "A phone was lost.");
    }

    @Test
    void nobodySeesASisterSchoolsStop() throws Exception {
        var _ = answer(school.as(Role.HEAD), post("/stop").param("reason", "A phone was lost."));

        assertThat(page(school.sister().as(Role.HEAD), "/today").select(".v-banner")).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsStopped() throws Exception {
        var head = school.as(Role.HEAD);

        var pressed = answer(head, post("/stop").param("reason", " "));

        assertThat(pressed.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(pressed.getContentAsString()).text())
                .contains("Say why, in a few words");
        assertThat(page(head, "/stop").select(".v-said")).isEmpty();
    }

    @Test
    void theHeadHasOneLeverAndTheTrustOfficerTwo() throws Exception {
        assertThat(page(school.as(Role.HEAD), "/stop").select("form[action^=/stop]")).hasSize(1);
        assertThat(page(school.as(Role.TRUST_OFFICER), "/stop").select("form[action^=/stop]"))
                .hasSize(2);
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
