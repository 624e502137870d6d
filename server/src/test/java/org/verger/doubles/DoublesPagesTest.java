package org.verger.doubles;

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
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Contact;
import org.verger.carers.Relation;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ServerTest
class DoublesPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Carers carers;
    @Autowired Answers answers;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Scope office;
    private Pupil ella;
    private Pupil elly;

    @BeforeEach
    void oneChildTwice() {
        var school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        List<Pupil> both = school.with(child("1", "Ella", "Adair"), child("2", "Elly", "Adair"));
        ella = both.getFirst();
        elly = both.getLast();
    }

    @Test
    void theSecondRecordIsFoundByTypingAndShownBesideTheFirst() throws Exception {
        var home = page(get("/pupils/" + ella.id() + "/carers"));
        var search = home.select("a[href$=/double]").attr("href");
        var found = page(get(search).param("q", "el"));
        assertThat(found.select("#found li").text()).contains("Elly Adair").doesNotContain("Ella");

        var both = page(get(found.select("#found a").attr("href")));

        assertThat(both.select("thead").text()).contains("Stays", "Goes into it");
        assertThat(both.select("tr.v-differs").text()).contains("Ella Adair", "Elly Adair");
        assertThat(both.text()).contains("the stricter holds");
    }

    @Test
    void whatPointsAtTheSecondLeadsToTheFirst() throws Exception {
        var both = "/pupils/" + ella.id() + "/double/" + elly.id();
        assertThat(answer(post(both)).getStatus()).isEqualTo(303);

        var old = answer(get("/pupils/" + elly.id() + "/carers"));
        assertThat(old.getStatus()).isEqualTo(303);
        assertThat(old.getHeader("Location")).isEqualTo("/pupils/" + ella.id() + "/carers");
        assertThat(answer(post("/pupils/" + elly.id() + "/carers")).getStatus()).isEqualTo(409);
        assertThat(page(get("/pupils/" + ella.id())).text()).contains("made a second record");
    }

    @Test
    void whyNotIsSaid() throws Exception {
        var same = "/pupils/" + ella.id() + "/double/" + ella.id();

        var answer = answer(post(same));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("They are one record already.");
    }

    @Test
    void twoRecordsOfACarerBecomeOneAndTheStricterAnswerHolds() throws Exception {
        var joan = carer("Joan", "joan@home.example", ella);
        var joanne = carer("Joanne", "", elly);
        say(joanne, elly, Word.NO);
        say(joan, ella, Word.NAMED);

        var path = "/pupils/" + ella.id() + "/carers/" + joanne + "/double/" + joan;
        assertThat(page(get(path)).text())
                .contains("joan@home.example", "One answer", "where it has none");
        assertThat(answer(post(path)).getStatus()).isEqualTo(303);

        var kept = office.call(() -> carers.get(joan));
        assertThat(kept.id()).isEqualTo(joanne);
        assertThat(kept.email()).isEqualTo("joan@home.example");
        assertThat(office.call(() -> carers.children(joanne)))
                .containsExactlyInAnyOrder(ella.id(), elly.id());
        assertThat(showable()).containsExactly(ella.id());
        assertThat(office.call(() -> carers.find("joan"))).hasSize(1);
    }

    @Test
    void whoeverMayNotIsNotOfferedIt() throws Exception {
        office = new AnySchool(office.trust(), office.school(), beans).as(Role.SAFEGUARDING_LEAD);

        assertThat(page(get("/pupils/" + ella.id() + "/carers")).select("a[href$=/double]"))
                .isEmpty();
    }

    private Set<PupilId> showable() {
        var children = Set.of(ella.id(), elly.id());
        var today = LocalDate.now(clock);
        return office.call(() -> consents.showable(children, Purpose.SCHOOL_PAGE, today));
    }

    private CarerId carer(String given, String email, Pupil child) {
        var contact = new Contact(new PersonName(given, "Adair"), email, "");
        return office.call(
                () ->
                        carers.addFor(
                                contact,
                                id ->
                                        new Bond(
                                                id,
                                                child.id(),
                                                Relation.MOTHER,
                                                true,
                                                true,
                                                false)));
    }

    private void say(CarerId carer, Pupil child, Word word) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.OfCarer(carer),
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        office.run(() -> assertThat(answers.record(child.id(), slip)).isNotNull());
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return office.call(() -> web.perform(request).andReturn().getResponse());
    }
}
