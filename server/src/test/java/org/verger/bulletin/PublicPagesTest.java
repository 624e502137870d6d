package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.gate.Clause;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.Trusts;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Optional;

@ServerTest
class PublicPagesTest {
    private static final Dress NAVY =
            new Dress(Colour.NAVY, Optional.of(new Contact("mailto:office@alder.example")));

    @Autowired BeanFactory beans;
    @Autowired PublicPages pages;
    @Autowired SchoolPage page;
    @Autowired Trusts trusts;
    @Autowired Timeline timeline;

    private AnySchool school;
    private Scope leila;

    @BeforeEach
    void aSchoolWhosePageTheTrustHasOpened() {
        school = AnySchool.opened(beans);
        leila = school.as(Role.TRUST_OFFICER);
    }

    @Test
    void anOpenPageIsThereAndAClosedOneIsNot() {
        assertThat(page.at(address())).map(OpenPage::dress).contains(Dress.PLAIN);

        assertThat(leila.<Outcome, RuntimeException>call(pages::close))
                .isEqualTo(new Outcome.Done());
        assertThat(page.at(address())).isEmpty();

        assertThat(leila.<Outcome, RuntimeException>call(pages::open))
                .isEqualTo(new Outcome.Done());
        assertThat(page.at(address())).isPresent();
    }

    @Test
    void aSchoolThatWasJustFoundedHasNoPage() {
        var founded = leila.call(() -> trusts.open("Elm School", "elm-" + school.school()));

        assertThat(page.at("elm-" + school.school())).isEmpty();
        assertThat(
                        Scope.at(school.trust(), founded, leila.actor())
                                .<PublicPages.Standing, RuntimeException>call(pages::standing))
                .isEqualTo(new PublicPages.Standing(Dress.PLAIN, false, Optional.empty()));
    }

    @Test
    void theSchoolItselfCannotOpenOrCloseItsPage() {
        var head = school.as(Role.HEAD);

        assertThat(head.<Outcome, RuntimeException>call(pages::close))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.NO_RIGHT)));
        assertThat(page.at(address())).isPresent();
    }

    @Test
    void howItLooksIsTheSchoolsAndOutlastsClosing() {
        school.as(Role.OFFICE).run(() -> done(pages.dress(NAVY)));
        leila.run(() -> done(pages.close()));
        leila.run(() -> done(pages.open()));

        assertThat(page.at(address())).map(OpenPage::dress).contains(NAVY);
    }

    /// OFF-4, SCP-2: the ledger says who let the page out into the world.
    @Test
    void whatIsDecidedIsInTheLedger() {
        leila.run(() -> done(pages.close()));

        var newest =
                leila.call(() -> timeline.of(new Thing("school", school.school().value())))
                        .getLast();
        assertThat(newest.verb()).isEqualTo("page.closed");
        assertThat(newest.clauses()).containsExactlyInAnyOrder(Clause.OFF_4, Clause.SCP_2);
    }

    @Test
    void anotherSchoolOfTheTrustHasAPageOfItsOwn() {
        var sister = school.sister();

        sister.as(Role.TRUST_OFFICER).run(() -> done(pages.close()));

        assertThat(page.at(address())).isPresent();
    }

    private String address() {
        return leila.call(() -> trusts.get(school.school())).address();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Done());
    }
}
