package org.verger.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.Forbidden;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A flag is one school's; of a child who moves within the trust, or is at two of its schools, the
/// other school is asked to look.
@ServerTest
class FlaggedElsewhereTest {
    private static final LocalDate BORN = LocalDate.of(2018, 5, 14);

    @Autowired BeanFactory beans;
    @Autowired Flags flags;
    @Autowired Looks looks;
    @Autowired FlaggedElsewhere elsewhere;
    @Autowired MockMvc web;

    private AnySchool before;
    private AnySchool now;
    private Pupil moved;
    private Scope lead;

    @BeforeEach
    void aChildWhoHasMoved() {
        before = AnySchool.opened(beans);
        now = before.sister();
        var first = before.with(child("7", "Zoë", "Hart", BORN)).getFirst();
        before.as(Role.HEAD).run(() -> flag(first.id()));
        var _ = before.with();
        moved =
                now.with(child("1", "Zoe", "Hart", BORN), child("2", "Zoe", "Hart", later()))
                        .getFirst();
        lead = now.as(Role.SAFEGUARDING_LEAD);
    }

    @Test
    void theNewSchoolIsAskedToLookAndNotToldWhy() {
        look();

        assertThat(asked()).containsExactly(new Looks.Look(moved, before.school()));
        assertThat(lead.call(() -> flags.children())).isEmpty();
        assertThat(before.as(Role.HEAD).call(() -> looks.list())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ella Rose, O’Hara, Ella, O'Hara",
        "Ella, Smith-Jones, ella rose, Smith Jones",
        "Łukasz, Nowak, Lukasz, NOWAK",
        "Søren, Müller, Soren, Muller",
        "Maria, Garcia Lopez, Maria Garcia, Lopez",
        "Anne-Marie, Reed, Anne, Reed"
    })
    void aNameThatTheOtherSchoolSpellsOtherwiseIsSeen(
            String given, String family, String elsewhereGiven, String elsewhereFamily) {
        var flagged = before.with(child("8", given, family, BORN)).getFirst();
        before.as(Role.HEAD).run(() -> flag(flagged.id()));
        var same = now.with(child("3", elsewhereGiven, elsewhereFamily, BORN)).getFirst();

        look();

        assertThat(asked()).contains(new Looks.Look(same, before.school()));
    }

    @Test
    void aTwinIsAnother() {
        var _ = now.with(child("3", "Tom", "Hart", BORN));

        look();

        assertThat(asked()).isEmpty();
    }

    @Test
    void nobodyElseReadsThatItIs() {
        look();

        assertThatThrownBy(() -> now.as(Role.OFFICE).call(() -> looks.list()))
                .isInstanceOf(Forbidden.class);
        assertThat(now.as(Role.OFFICE).call(() -> looks.looked(moved.id())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
    }

    @Test
    void whoHasLookedIsNotAskedAgainUnlessThereIsAnotherFlag() {
        look();
        assertThat(lead.call(() -> looks.looked(moved.id()))).isInstanceOf(Outcome.Done.class);

        look();
        assertThat(asked()).isEmpty();

        var again = before.with(child("7", "Zoë", "Hart", BORN)).getFirst();
        before.as(Role.HEAD).run(() -> flag(again.id()));
        look();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoeverHasAFlagHereNeedsNoLook() {
        look();
        lead.run(() -> flag(moved.id()));

        assertThat(asked()).isEmpty();
    }

    @Test
    void anotherTrustsFlagIsNobodysBusiness() {
        var stranger = AnySchool.opened(beans);
        var _ = stranger.with(child("1", "Zoe", "Hart", BORN));

        elsewhere.within(List.of(machine(stranger)));
        look();

        assertThat(stranger.as(Role.SAFEGUARDING_LEAD).call(() -> looks.list())).isEmpty();
    }

    @Test
    void theLeadFindsItOnTheirFirstPageAndSaysThatTheyAsked() throws Exception {
        look();

        assertThat(page("/today").text()).contains("One child may need a flag here");
        var child = page("/flags").select("#looks ~ ul a").attr("href");
        var asked = page(child);
        assertThat(asked.select("section[aria-labelledby=look]").text())
                .contains("known to the safeguarding lead of Alder School")
                .doesNotContainIgnoringCase("police")
                .doesNotContainIgnoringCase("flag stands");
        var done = asked.select("form[action$=/look]").attr("action");
        assertThat(lead.call(() -> web.perform(post(done)).andReturn().getResponse().getStatus()))
                .isEqualTo(303);
        assertThat(page("/today").text()).doesNotContain("may need a flag");
    }

    private void look() {
        elsewhere.within(List.of(machine(before), machine(now)));
    }

    private List<Looks.Look> asked() {
        return lead.call(() -> looks.list());
    }

    private void flag(PupilId child) {
        assertThat(flags.set(child, new Reason(Ground.POLICE_ADVICE, "")))
                .isInstanceOf(Outcome.Done.class);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(
                lead.call(
                        () ->
                                web.perform(get(path))
                                        .andReturn()
                                        .getResponse()
                                        .getContentAsString()));
    }

    private static Scope machine(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }

    private static LocalDate later() {
        return BORN.plusDays(1);
    }

    private static Enrolment child(String reference, String given, String family, LocalDate born) {
        return new Enrolment(
                reference, new PersonName(given, family), "4", "Robin", Optional.of(born));
    }
}
