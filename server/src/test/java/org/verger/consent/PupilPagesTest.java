package org.verger.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.AnySchool.child;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.Mother;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

@ServerTest
class PupilPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;
    private String ella;

    @BeforeEach
    void aSchoolWithTwoChildren() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        var pupils = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        ella = "/pupils/" + pupils.getFirst().id();
    }

    @Test
    void aSchoolWithoutPupilsSaysWhatToDo() throws Exception {
        var empty = AnySchool.opened(beans).as(Role.OFFICE);

        assertThat(words(answer(empty, get("/pupils")))).contains("No pupils yet", "Imports");
    }

    @Test
    void theListFindsByLettersOfTheName() throws Exception {
        var found = words(answer(office, get("/pupils").param("name", "ell")));

        assertThat(found).contains("One pupil", "Ella Adair").doesNotContain("Tom Birch");
    }

    @Test
    void whoeverHasLeftIsFoundByNameAndTheirPageSaysSo() throws Exception {
        var _ = school.with(child("2", "Tom", "Birch"));

        var found =
                Jsoup.parse(
                        answer(office, get("/pupils").param("name", "ell")).getContentAsString());

        assertThat(found.select("#left ~ ul li").text()).contains("Ella Adair", "Left on");
        assertThat(found.select("#left ~ ul a").attr("href")).isEqualTo(ella);
        assertThat(words(answer(office, get(ella)))).contains("Left on");
        assertThat(words(answer(office, get("/pupils")))).doesNotContain("Ella", "Have left");
    }

    @Test
    void aChildsPageTakesNoPaperAndLeadsToTheOneFormThatAsksWho() throws Exception {
        var page = Jsoup.parse(answer(office, get(ella)).getContentAsString());

        assertThat(page.text())
                .contains("Where this child may be shown and named today", "Facebook No");
        assertThat(page.select("main a[href$=/answers]")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        var posted = post(ella + "/consents").param("purposes", "SOCIAL_NETWORKS");
        assertThat(answer(office, posted).getStatus()).isEqualTo(404);
    }

    @Test
    void whereAChildMayBeNamedTooStandsOnTheirPageAndInTheList() throws Exception {
        var child = office.call(() -> beans.getBean(Roll.class).list("ella")).getFirst();
        Mother.of(school, child).says(Voice.Word.NAMED, Purpose.SCHOOL_PAGE);

        assertThat(words(answer(office, get(ella))))
                .contains("The school’s public page Yes, and named", "Facebook No");
        assertThat(words(answer(office, get("/pupils").param("name", "ell"))))
                .contains("Yes, and named");
    }

    @Test
    void anOlderPaperStandsAndIsWithdrawn() throws Exception {
        keepAPaper();

        var page = Jsoup.parse(answer(office, get(ella)).getContentAsString());
        assertThat(page.text()).contains("Older papers", "In force", "Given by Mrs Adair");

        var withdrawal = page.select("a[href$=/withdrawal]").attr("href");
        assertThat(words(answer(office, get(withdrawal)))).contains("Withdraw this consent?");
        assertThat(answer(office, post(withdrawal)).getStatus()).isEqualTo(303);
        assertThat(words(answer(office, get(ella)))).contains("Withdrawn", "withdrew a consent");
        assertThat(answer(office, post(withdrawal)).getStatus()).isEqualTo(422);
    }

    @Test
    void anotherSchoolsPupilIsNotThere() throws Exception {
        var sister = school.sister().as(Role.OFFICE);

        assertThat(answer(sister, get(ella)).getStatus()).isEqualTo(404);
    }

    private void keepAPaper() {
        var child = new PupilId(UUID.fromString(ella.substring("/pupils/".length())));
        office.run(
                () -> {
                    var _ =
                            OldPapers.keep(
                                    beans,
                                    child,
                                    Purpose.SCHOOL_PAGE,
                                    LocalDate.now(clock),
                                    new Until.Withdrawal());
                });
    }

    private MockHttpServletResponse answer(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
