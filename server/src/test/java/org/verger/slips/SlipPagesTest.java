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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Mother;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.UseForm;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// OFF-6: a pupil who is old enough is asked themselves, by a slip of paper.
@ServerTest
class SlipPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Slips slips;
    @Autowired SlipsHandedOver holder;
    @Autowired PupilsToAsk toAsk;
    @Autowired Answers answers;
    @Autowired Consents consents;
    @Autowired Trusts trusts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private AnySchool school;
    private Scope office;
    private Pupil ella;
    private String me;

    @BeforeEach
    void aPupilOfFourteenAndOneOfSix() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
        var today = LocalDate.now(clock);
        var roll =
                school.with(born("Ella", today.minusYears(14)), born("Tom", today.minusYears(6)));
        ella =
                roll.stream()
                        .filter(one -> one.name().given().equals("Ella"))
                        .findFirst()
                        .orElseThrow();
        me = "/s/" + office.call(() -> trusts.get(school.school())).address() + "/me";
    }

    @Test
    void onlyWhoIsOldEnoughIsAskedAndOnlyUntilTheyAnswer() throws Exception {
        assertThat(office.call(toAsk::list)).containsExactly(ella);

        assertThat(answer(all(path(slip()), "NO")).getStatus()).isEqualTo(303);

        assertThat(office.call(toAsk::list)).isEmpty();
    }

    @Test
    void whoAnsweredOfOneUseIsAskedAboutTheOthers() {
        var today = LocalDate.now(clock);
        var paper =
                new org.verger.answers.Slip(
                        new Sayer.TheChild(),
                        Map.of(Purpose.PRESS, Word.NO),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));

        assertThat(office.call(() -> answers.record(ella.id(), paper)))
                .isEqualTo(new Outcome.Done());

        assertThat(office.call(toAsk::list)).containsExactly(ella);
    }

    @Test
    void theSheetHasASquareAndACodeForEach() throws Exception {
        var page = Jsoup.parse(office.call(() -> answer(post("/slips"))).getContentAsString());

        assertThat(page.select(".v-slip")).hasSize(1);
        assertThat(page.select(".v-slip svg path").attr("d")).startsWith("M");
        var code = page.select(".v-slip__code").text();
        assertThat(page(get(me + "/" + code)).text())
                .contains("Ella, where may pictures of you be shown?")
                .doesNotContain("Adair");
    }

    @Test
    void aCodeCanBeTypedAsPeopleType() throws Exception {
        var typed = slip().code().shown().toLowerCase(Locale.ROOT).replace("-", " ");

        var answer = answer(post(me).param("code", typed));

        assertThat(answer.getRedirectedUrl()).startsWith(me + "/");
        var wrong = answer(post(me).param("code", "ABCD-EFGH-JKMN"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("This code does not work");
    }

    @Test
    void theirNoCountsWhateverACarerSays() throws Exception {
        aCarerSays(Word.SHOWN);
        var path = path(slip());
        assertThat(showable()).isFalse();

        assertThat(answer(all(path, "SHOWN").param(UseForm.NAME, "NO")).getStatus()).isEqualTo(303);
        assertThat(showable()).isTrue();
        assertThat(page(get(path + "/done")).text())
                .contains("Thank you, Ella", "Yes, but no name");
        assertThat(answer(post(path + "/refusal")).getStatus()).isEqualTo(303);

        assertThat(showable()).isFalse();
    }

    /// A pupil's own word about their name counts whatever a carer says.
    @Test
    void theirNameIsTheirsToKeepBack() throws Exception {
        aCarerSays(Word.NAMED);
        var path = path(slip());
        assertThat(answer(all(path, "SHOWN")).getStatus()).isEqualTo(422);
        assertThat(answer(all(path, "SHOWN").param(UseForm.NAME, "YES")).getStatus())
                .isEqualTo(303);
        assertThat(nameable()).isTrue();

        assertThat(answer(post(path + "/name-back")).getStatus()).isEqualTo(303);

        assertThat(nameable()).isFalse();
        assertThat(showable()).isTrue();
        assertThat(page(get(path + "/done")).text())
                .contains("Yes, but no name")
                .doesNotContain("Do not say my name any more");
    }

    @Test
    void anAnsweredSlipTakesNoOtherYes() throws Exception {
        var path = path(slip());
        assertThat(answer(all(path, "NO")).getStatus()).isEqualTo(303);

        assertThat(answer(all(path, "SHOWN").param(UseForm.NAME, "NO")).getStatus()).isEqualTo(404);
        assertThat(answer(get(path)).getHeader("Location")).endsWith("/done");
    }

    @Test
    void everyUseIsAnsweredBeforeAnythingCounts() throws Exception {
        var answer = answer(post(path(slip())).param("use-PRESS", "NO"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Facebook: choose an answer");
    }

    @Test
    void aNewSlipEndsTheOldAndAnotherSchoolsOpensNothing() throws Exception {
        var old = path(slip());
        var fresh = path(slip());

        assertThat(answer(get(old)).getStatus()).isEqualTo(404);
        assertThat(answer(get(fresh)).getStatus()).isEqualTo(200);
        assertThat(answer(get(fresh.replaceFirst("/s/[^/]+", "/s/elsewhere"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSlipOfASecondRecordOpensNothing() throws Exception {
        var path = path(slip());

        office.run(
                () -> transaction.executeWithoutResult(_ -> holder.handOver(ella.id(), ella.id())));

        assertThat(answer(get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyTheHashOfACodeIsKept() {
        var code = slip().code();

        var kept =
                office.call(
                        () ->
                                transaction.execute(
                                        _ ->
                                                db.sql("select l::text from slips.slip l")
                                                        .query(String.class)
                                                        .list()));

        assertThat(Objects.requireNonNull(kept))
                .isNotEmpty()
                .noneMatch(row -> row.contains(code.text()));
    }

    @Test
    void theSettingAloneOpensNothing() {
        var _ = slip();

        var rows =
                transaction.execute(
                        _ -> {
                            var set =
                                    db.sql("select set_config('verger.door', 'slip_at', true)")
                                            .query(String.class)
                                            .single();
                            assertThat(set).isEqualTo("slip_at");
                            return db.sql("select count(*) from slips.slip")
                                    .query(Integer.class)
                                    .single();
                        });

        assertThat(rows).isZero();
    }

    private Slip slip() {
        return office.call(() -> slips.write(_ -> true)).getFirst();
    }

    private String path(Slip slip) {
        return me + "/" + slip.code().shown();
    }

    private void aCarerSays(Word word) {
        Mother.of(school, ella).says(word, Purpose.asked().toArray(Purpose[]::new));
    }

    private boolean showable() {
        var today = LocalDate.now(clock);
        return office.call(() -> consents.showable(Set.of(ella.id()), Purpose.SCHOOL_PAGE, today))
                .contains(ella.id());
    }

    private boolean nameable() {
        var today = LocalDate.now(clock);
        return office.call(() -> consents.nameable(Set.of(ella.id()), Purpose.SCHOOL_PAGE, today))
                .contains(ella.id());
    }

    private static Enrolment born(String given, LocalDate day) {
        return new Enrolment(given, new PersonName(given, "Adair"), "9", "Robin", Optional.of(day));
    }

    private static MockHttpServletRequestBuilder all(String path, String word) {
        var request = post(path);
        for (var purpose : Purpose.asked()) request.param("use-" + purpose.name(), word);
        return request;
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    /// Without any scope, as the world asks, unless one is set.
    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
