package org.verger.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.pupils.Enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// OFF-6: the office sees how far consents reach, and asks who has not answered.
@ServerTest
class CoveragePagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Carers carers;
    @Autowired Flags flags;
    @Autowired Clock clock;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void theTableCountsWhoMayBeShown() throws Exception {
        var cell = page("/consents").select("td[data-label='The school’s public page']");

        assertThat(cell.text()).isEqualTo("1 of 2");
        assertThat(cell.select(".v-coverage__yes").attr("width")).isEqualTo("50");
    }

    @Test
    void theTableAndTheClassListSayWhoMayBeNamed() throws Exception {
        var _ = room.agreeToTheName(room.ella(), Purpose.SCHOOL_PAGE);

        assertThat(page("/consents").select("td[data-label='The school’s public page']").text())
                .isEqualTo("1 of 2 1 named");
        assertThat(page("/consents/class?name=Robin").select("tbody tr").getFirst().text())
                .contains("Ella Adair Yes, named No");
    }

    @Test
    void whoHasNotAnsweredIsToldByClass() throws Exception {
        for (var use : List.of(Purpose.SCHOOL_WEBSITE, Purpose.SOCIAL_NETWORKS, Purpose.PRESS))
            room.agree(room.ella(), use);

        var page = page("/consents");

        assertThat(page.text()).contains("For one child an answer is missing", "Robin");
        assertThat(page.select("dl.v-silent").eachText().getFirst())
                .contains("Tom Birch")
                .doesNotContain("Ella");
    }

    @Test
    void oneUseThatNobodyAnsweredMakesAnAnswerMissing() throws Exception {
        assertThat(page("/consents").text()).contains("For 2 children an answer is missing");
    }

    @Test
    void pupilsWithoutABirthdayAreToldOfAndNamed() throws Exception {
        var page = page("/consents");

        assertThat(page.text()).contains("Of 2 pupils no date of birth is on record");
        assertThat(page.select("dl.v-silent").eachText().getLast())
                .contains("Ella Adair", "Tom Birch");
    }

    @Test
    void theClassListSaysYesOrNoAndNeverWhy() throws Exception {
        var before = page("/consents/class?name=Robin").select("tbody").text();
        var outcome =
                room.ruth()
                        .call(
                                () ->
                                        flags.set(
                                                room.tom().id(),
                                                new Reason(Ground.ADOPTED, "a note")));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(page("/consents/class?name=Robin").select("tbody").text()).isEqualTo(before);
    }

    @Test
    void oneLetterGoesToEachCarerWhoCanBeAsked() throws Exception {
        room.office()
                .run(
                        () -> {
                            var carer =
                                    carers.add(
                                            new PersonName("Ada", "Birch"),
                                            "birch@home.example",
                                            "");
                            carers.bind(
                                    new Bond(
                                            carer,
                                            room.tom().id(),
                                            Relation.MOTHER,
                                            true,
                                            true,
                                            false));
                        });

        var answer =
                room.office()
                        .call(
                                () ->
                                        web.perform(post("/consents/rounds"))
                                                .andReturn()
                                                .getResponse());

        assertThat(answer.getStatus()).isEqualTo(303);
        var round = page(Objects.requireNonNull(answer.getHeader("Location")));
        assertThat(round.text())
                .contains("In the outbox folder:", "of one letter", "these letters reach nobody");
        assertThat(round.select("progress").attr("max")).isEqualTo("1");
        assertThat(round.select("#round[hx-get]").isEmpty())
                .isEqualTo(round.text().contains("All letters are done"));
        assertThat(round.select(".v-timeline__what").text())
                .contains("had letters written to every carer who had not answered");
    }

    @Test
    void whoHasNoAddressIsGivenThePaperFormAndCountsAsNoLetter() throws Exception {
        mother("Ada", "");
        mother("Bea", "bea@home.example");

        var page = page("/consents");

        assertThat(page.text())
                .contains("One carer can be asked by e-mail")
                .contains("One carer has no e-mail address: give them the paper form.");
        assertThat(page("/consents/on-paper").select("tbody").text())
                .isEqualTo("Robin Tom Birch Ada Birch");
    }

    private void mother(String given, String email) {
        room.office()
                .run(
                        () -> {
                            var carer = carers.add(new PersonName(given, "Birch"), email, "");
                            var tom = room.tom().id();
                            carers.bind(new Bond(carer, tom, Relation.MOTHER, true, true, false));
                        });
    }

    @Test
    void whatLapsesOfLeaversHidesNothingOfThoseOnTheRoll() throws Exception {
        var ella = AnySchool.child("1", "Ella", "Adair");
        var tom = AnySchool.child("2", "Tom", "Birch");
        var all = room.school().with(children(51, ella, tom));
        for (var one : all) room.agree(one, Purpose.FACEBOOK, lapsing(one.reference()));
        var _ = room.school().with(ella, tom);

        var lapses = page("/consents").select("section[aria-labelledby=lapses]");

        assertThat(lapses.select("li")).hasSize(1);
        assertThat(lapses.text()).contains("Ella Adair").doesNotContain("more", "Nothing");
    }

    @Test
    void whatLapsesBeyondThePageIsCounted() throws Exception {
        var all = room.school().with(children(52));
        for (var one : all) room.agree(one, Purpose.FACEBOOK, lapsing("1"));

        var lapses = page("/consents").select("section[aria-labelledby=lapses]");

        assertThat(lapses.select("li")).hasSize(50);
        assertThat(lapses.text()).endsWith("And 2 more.");
    }

    @Test
    void whatLapsesForOneChildOnOneDayStandsInOneLine() throws Exception {
        var ella = room.ella();
        room.agree(ella, Purpose.PRESS, lapsing("1"));
        room.agree(ella, Purpose.FACEBOOK, lapsing("1"));
        room.agree(ella, Purpose.INSTAGRAM, lapsing("10"));

        var lapses = page("/consents").select("section[aria-labelledby=lapses] li");

        assertThat(lapses.select(".v-list__more").eachText())
                .containsExactly("Instagram", "Facebook, Newspapers and television");
    }

    /// So many others, and these.
    private static Enrolment[] children(int others, Enrolment... these) {
        return Stream.concat(
                        IntStream.range(0, others)
                                .mapToObj(i -> AnySchool.child("L" + i, "Jo", "Leaver" + i)),
                        Stream.of(these))
                .toArray(Enrolment[]::new);
    }

    /// Ella's lapses after the leavers' and Tom's not within a term.
    private Until lapsing(String reference) {
        int days = reference.equals("1") ? 20 : reference.equals("2") ? 200 : 10;
        return new Until.Day(LocalDate.now(clock).plusDays(days));
    }

    @Test
    void aSchoolWithoutPupilsSaysWhatToDo() throws Exception {
        var empty = AnySchool.opened(beans).as(Role.OFFICE);

        var answer = empty.call(() -> web.perform(get("/consents")).andReturn().getResponse());

        assertThat(answer.getContentAsString()).contains("No pupils yet");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                room.office()
                        .call(() -> web.perform(get(path)).andReturn().getResponse())
                        .getContentAsString());
    }
}
