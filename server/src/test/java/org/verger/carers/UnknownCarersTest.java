package org.verger.carers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.overview.Need;
import org.verger.overview.Today;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

@ServerTest
class UnknownCarersTest {
    @Autowired BeanFactory beans;
    @Autowired Carers carers;
    @Autowired UnknownCarers unknown;
    @Autowired Today today;
    @Autowired MockMvc web;

    private Scope office;
    private PupilId ella;

    @BeforeEach
    void aChildWithTwoCarersOfWhomNothingIsKnown() {
        var school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst().id();
        office.run(
                () -> {
                    bindUnknown("Nia");
                    bindUnknown("Rhys");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483647", "-2147483648"})
    void anyPageCanBeAskedFor(String number) throws Exception {
        var page = get("/carers/unknown?page=" + number);

        var answer = office.call(() -> web.perform(page).andReturn().getResponse());

        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void whatNobodySaidGivesNothing() {
        assertThatThrownBy(
                        () ->
                                new Bond(
                                        new CarerId(ella.value()),
                                        ella,
                                        Relation.OTHER,
                                        false,
                                        true,
                                        false,
                                        false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theyStandOnTodayUntilItIsSaid() {
        assertThat(office.call(today::needs)).contains(new Need.UnknownCarers(2));

        var said = office.call(() -> carers.bonds(ella)).stream().map(UnknownCarersTest::said);
        assertThat(office.call(() -> carers.say(said.toList()))).isEqualTo(2);

        assertThat(office.call(today::needs)).noneMatch(Need.UnknownCarers.class::isInstance);
    }

    @Test
    void thePageSaysItOfManyAtOnce() throws Exception {
        var page = page(get("/carers/unknown").param("all", "yes"));
        var ticked = page.select("input[name=who][checked]").eachAttr("value");
        assertThat(page.text()).contains("Who are these carers?", "Nia Adair", "of Ella Adair");
        assertThat(ticked).hasSize(2);

        var answer =
                answer(
                        post("/carers/unknown")
                                .param("who", ticked.toArray(String[]::new))
                                .param("relation", "MOTHER")
                                .param("gives", "RESPONSIBILITY", "CONSENT"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/carers/unknown");
        assertThat(office.call(() -> carers.bonds(ella)))
                .hasSize(2)
                .allMatch(bond -> bond.isLawKnown() && bond.mayConsent())
                .noneMatch(Bond::mustNotBeContacted);
        assertThat(page(get("/carers/unknown")).text()).contains("Nothing is left to say");
    }

    /// Two people of the office had the same page open.
    @Test
    void whatSomebodyElseSaidMeanwhileStands() {
        var seen = office.call(() -> carers.bonds(ella));
        var protecting = said(seen.getFirst());
        office.run(() -> carers.bind(protecting));

        int many =
                office.call(
                        () ->
                                carers.say(
                                        seen.stream()
                                                .map(
                                                        one ->
                                                                new Bond(
                                                                        one.carer(),
                                                                        ella,
                                                                        Relation.MOTHER,
                                                                        true,
                                                                        true,
                                                                        false))
                                                .toList()));

        assertThat(many).isEqualTo(1);
        assertThat(office.call(() -> carers.bonds(ella))).contains(protecting);
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsWrittenDown() throws Exception {
        var answer = answer(post("/carers/unknown").param("gives", "CONSENT"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("Tick at least one carer", "Choose what they are to the child");
        assertThat(office.call(unknown::count)).isEqualTo(2);
    }

    @Test
    void theChildsPageDoesNotSayWhatNobodySaid() throws Exception {
        assertThat(page(get("/pupils/" + ella + "/carers")).text())
                .contains("Not said yet")
                .doesNotContain("Do not contact");
    }

    private void bindUnknown(String name) {
        var carer = carers.add(new PersonName(name, "Adair"), name + "@home.example", "");
        carers.bind(new Bond(carer, ella, Relation.OTHER, false, false, true, false));
    }

    private static Bond said(Bond bond) {
        return new Bond(bond.carer(), bond.child(), Relation.OTHER, false, false, true);
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
