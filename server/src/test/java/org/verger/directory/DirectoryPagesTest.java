package org.verger.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.AnySchool.child;

import static java.util.Objects.requireNonNull;

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
import org.verger.parts.Dates;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

@ServerTest
class DirectoryPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired People people;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;
    private Pupil ella;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        ella = school.with(child("1", "Ella", "Zoltán"), child("2", "Tom", "Birch")).getLast();
    }

    @Test
    void twoLettersFindPupilsStaffAndCarersAtOnce() throws Exception {
        var _ = office.call(this::teacher);
        assertThat(answer(carer("FATHER")).getStatus()).isEqualTo(303);

        var found = page(get("/find").param("q", "zo"));

        assertThat(found.select("#found").text()).contains("3 people");
        assertThat(found.select("#found li").eachText())
                .anyMatch(line -> line.contains("Zoe Zoll") && line.contains("Teacher"))
                .anyMatch(line -> line.contains("Joan Zoltán") && line.contains("Ella Zoltán"))
                .anyMatch(line -> line.contains("Ella Zoltán") && line.contains("Year 4"));
    }

    /// A leaver's mother rings: both are found, and both lead to the child's page.
    @Test
    void whoeverHasLeftIsFoundBehindTheOthersAndSoIsTheirCarer() throws Exception {
        assertThat(answer(carer("MOTHER", "CONSENT")).getStatus()).isEqualTo(303);
        var _ = school.with(child("2", "Tom", "Birch"), child("3", "Zed", "Zoltán"));

        var found = page(get("/find").param("q", "zo"));

        var today = Dates.day(LocalDate.now(clock));
        assertThat(found.select("#found li strong").eachText())
                .containsExactly("Joan Zoltán", "Zed Zoltán", "Ella Zoltán");
        assertThat(requireNonNull(found.select("#found li").last()).text())
                .contains("Left on " + today);
        assertThat(requireNonNull(found.select("#found li").first()).text())
                .contains("Looked after Ella Zoltán here");
        assertThat(found.select("#found li a[href=" + home() + "]")).hasSize(2);
        assertThat(page(get(home())).text()).contains("Left on " + today);
    }

    @Test
    void nobodyIsShownBeforeAnythingIsTyped() throws Exception {
        assertThat(page(get("/find")).select("#found").text()).isEmpty();
        assertThat(page(get("/find").param("q", "xx")).text()).contains("Nobody has that name");
    }

    @Test
    void aCarerIsWrittenDownChangedAndTakenAway() throws Exception {
        assertThat(answer(carer("FOSTER_CARER", "CONSENT")).getStatus()).isEqualTo(303);
        var line = page(get(home())).select(".v-list li");
        assertThat(line.text())
                .contains("Joan Zoltán, Foster carer", "May consent", "Fostering gives no")
                .doesNotContain("Parental responsibility Parental");

        var path = line.select("a").attr("href");
        var seen = page(get(path)).select("input[name=seen]").val();
        var changed =
                post(path).param("given", "Joan").param("family", "Zoltán").param("seen", seen);
        assertThat(
                        answer(
                                        changed.param("relation", "GUARDIAN")
                                                .param("gives", "RESPONSIBILITY"))
                                .getStatus())
                .isEqualTo(303);
        assertThat(page(get(home())).select(".v-list li .v-tag").eachText())
                .containsExactly("Parental responsibility");

        assertThat(answer(post(path + "/removal")).getStatus()).isEqualTo(303);
        assertThat(page(get(home())).text()).contains("Nobody is written down");
    }

    @Test
    void whatIsWrongWithACarerIsSaidBesideTheField() throws Exception {
        var answer = answer(post(home()).param("given", "Joan").param("email", "joan"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-message").text())
                .contains("Enter the family name", "Choose what they are", "like name@example.org");
    }

    @Test
    void whoMustNotBeContactedIsOnNoClassList() throws Exception {
        assertThat(answer(carer("FATHER", "RESPONSIBILITY", "SILENCE")).getStatus()).isEqualTo(303);

        var list = page(get("/lists/class").param("class", "Robin"));

        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.text()).contains("Zoltán, Ella").doesNotContain("Joan");
    }

    /// A roster without homerooms puts nobody in a class: each year has its list all the same.
    @Test
    void pupilsWithoutAClassStandOnTheListOfTheirYear() throws Exception {
        var _ =
                school.with(
                        child("1", "Ella", "Zoltán"),
                        new Enrolment("4", new PersonName("Ann", "Cole"), "10", ""),
                        new Enrolment("5", new PersonName("Jo", "Dean"), "2", ""),
                        new Enrolment("6", new PersonName("Sam", "East"), "R", ""));

        assertThat(page(get("/lists")).select("#f-year option").eachAttr("value"))
                .containsSubsequence("R", "2", "10");
        var list = page(get("/lists/year").param("year", "10"));
        assertThat(list.select("tbody tr").text()).contains("Cole, Ann").doesNotContain("Dean");
        assertThat(list.select("h1").text()).isEqualTo("Year 10, without a class");
    }

    @Test
    void theStaffListHasEverybodyWhoWorksHere() throws Exception {
        var _ = office.call(this::teacher);

        var list = page(get("/lists/staff"));

        assertThat(list.select("tbody tr").text()).contains("Zoll, Zoe", "Teacher");
        assertThat(page(get("/lists")).select("option").eachText()).contains("Robin");
    }

    @Test
    void anotherSchoolsChildHasNoPageHere() throws Exception {
        var sister = school.sister().as(Role.OFFICE);

        assertThat(answer(sister, get(home())).getStatus()).isEqualTo(404);
        assertThat(answer(sister, carer("MOTHER")).getStatus()).isEqualTo(404);
    }

    private Object teacher() {
        var person =
                people.add(new PersonName("Zoe", "Zoll"), UUID.randomUUID() + "@alder.example");
        return people.appoint(person, Role.TEACHER, school.school());
    }

    private String home() {
        return "/pupils/" + ella.id() + "/carers";
    }

    private RequestBuilder carer(String relation, String... gives) {
        var form = post(home()).param("given", "Joan").param("family", "Zoltán");
        if (gives.length > 0) form.param("gives", gives);
        return form.param("relation", relation).param("phone", "01632 960001");
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return answer(office, request);
    }

    private MockHttpServletResponse answer(Scope scope, RequestBuilder request) throws Exception {
        return scope.call(() -> web.perform(request).andReturn().getResponse());
    }
}
