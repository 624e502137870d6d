package org.verger.slips;

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
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.parts.Dates;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// OFF-6: a pupil's own pages say what holds, from when, and whose word counts.
@ServerTest
class OwnPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Slips slips;
    @Autowired PupilsToAsk toAsk;
    @Autowired Answers answers;
    @Autowired Trusts trusts;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;
    private Pupil ella;

    @BeforeEach
    void aPupilOfFourteen() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        ella = aged(14);
    }

    @Test
    void aYesThatIsYetToBeginIsShownAndCanBeTakenBack() throws Exception {
        var later = LocalDate.now(clock).plusDays(30);
        var slip = path(slip());
        say(Word.SHOWN, later);
        assertThat(office.call(toAsk::list)).isEmpty();

        var page = page(get(slip + "/done"));
        assertThat(page.text()).contains("Facebook, from " + Dates.day(later));
        var taking = post(page.select("form[action$=/refusal]").attr("action"));
        assertThat(answer(taking).getStatus()).isEqualTo(303);

        assertThat(page(get(slip + "/done")).text()).doesNotContain(", from ");
    }

    @Test
    void whoeverIsOfAgeIsToldThatTheyAloneDecide() throws Exception {
        assertThat(page(get(path(slip()))).text()).contains("If you say yes and they say no");

        assertThat(aged(18)).isNotEqualTo(ella);

        assertThat(page(get(path(slip()))).text())
                .contains("you alone decide")
                .doesNotContain("If you say yes and they say no");
    }

    /// Ella's own word on every use, which the office writes down.
    private void say(Word word, LocalDate from) {
        var words =
                Purpose.asked().stream().collect(Collectors.toMap(Function.identity(), _ -> word));
        var said =
                new org.verger.answers.Slip(
                        new Sayer.TheChild(),
                        words,
                        LocalDate.now(clock),
                        from,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(office.call(() -> answers.record(ella.id(), said)))
                .isEqualTo(new Outcome.Done());
    }

    private Pupil aged(int years) {
        var born = LocalDate.now(clock).minusYears(years);
        var name = new PersonName("Ella", "Adair");
        return school.with(new Enrolment("1", name, "9", "Robin", Optional.of(born))).getFirst();
    }

    private Slip slip() {
        return office.call(() -> slips.write(_ -> true)).getFirst();
    }

    private String path(Slip slip) {
        var address = office.call(() -> trusts.get(school.school())).address();
        return "/s/" + address + "/me/" + slip.code().shown();
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    /// Without any scope, as the world asks.
    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
