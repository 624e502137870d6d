package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The office finds anybody, makes two records one and keeps the school year; a teacher says whom
/// they know; the head looks at somebody's whole picture (SCP-1).
@ExtendWith(Stage.Hand.class)
class PeopleJourneyIT {
    private static final String A_PUPIL = ".v-list li:has(.v-tag:text-is('Pupil')) a";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void twoRecordsOfACarerBecomeOne(Look look, Stage stage) {
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/find?q=ba");
            siobhan.see("find");
            siobhan.page().locator(A_PUPIL).first().click();
            siobhan.see("carers");
            add(siobhan, "Zelda", "Twice" + look.name());
            add(siobhan, "Selda", "Twice" + look.name());
            siobhan.follow("Change Zelda Twice" + look.name());
            siobhan.see("carer");
            siobhan.follow("There are two records of");
            siobhan.see("double-search");
            siobhan.follow("Compare Selda");
            siobhan.see("double");
            siobhan.pressAndMean("Make them one record");
            assertThat(siobhan.words()).contains("The two are one record").doesNotContain("Selda");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void twoChildrenAreToldApart(Look look, Stage stage) {
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/find?q=ba");
            siobhan.page().locator(A_PUPIL).first().click();
            siobhan.follow("There are two records of this child");
            siobhan.fill("Name on the other record", "ba");
            siobhan.page().locator(".v-find button").click();
            siobhan.page().locator("#found a").first().click();
            siobhan.page().waitForSelector("h1:has-text('Are these two the same?')");
            assertThat(siobhan.words()).contains("They were born on different days");
            siobhan.see("double-refused");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP", "DESKTOP_DARK"})
    void theSchoolYearIsKept(Look look, Stage stage) {
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/terms");
            siobhan.see("terms");
            siobhan.page().locator("summary:has-text('Add a term')").click();
            siobhan.press("Add this term");
            assertThat(siobhan.words()).contains("Enter the first day");
            siobhan.see("terms-mistaken");
            siobhan.open("/terms");
            siobhan.follow("Change Autumn term");
            siobhan.see("term");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP", "PHONE_WITHOUT_SCRIPT"})
    void aTeacherSaysWhomTheyKnow(Look look, Stage stage) {
        var pupil = aPupil(look, stage);
        try (var tom = Person.signedIn(stage, look, "Tom Whitlock")) {
            tom.open("/ties");
            tom.see("ties-none");
            tom.fill("Name of the pupil", pupil);
            tom.press("Find");
            tom.page().locator("input[name=child]").first().check();
            tom.page().getByLabel("Neighbour").check();
            tom.see("ties-declare");
            tom.press("Declare this");
            assertThat(tom.words()).contains("It is declared", pupil);
            tom.see("ties");
            tom.press("It is over");
            assertThat(tom.words()).contains("It is over from today");
        }
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            ruth.open("/ties/all");
            ruth.see("ties-all");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP", "DESKTOP_DARK"})
    void theHeadSeesAWholePicture(Look look, Stage stage) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            ruth.open("/people");
            ruth.see("people");
            ruth.follow("Tom Whitlock");
            ruth.see("colleague");
            ruth.follow("End Teacher");
            ruth.see("ending");
            ruth.press("End this appointment");
            ruth.see("ending-mistaken");
            ruth.open("/people");
            ruth.follow("Siobhán Kerr");
            ruth.see("colleague-office");
            ruth.open("/lists");
            ruth.see("lists");
            ruth.press("Show this class");
            ruth.see("lists-asked");
            ruth.open("/lists/staff");
            ruth.see("lists-staff");
        }
    }

    @Test
    void anybodyIsFoundInTwoKeystrokesFromAnyPage(Stage stage) {
        try (var siobhan = Person.signedIn(stage, Look.DESKTOP, "Siobhán Kerr")) {
            siobhan.open("/today");
            siobhan.page().keyboard().press("/");
            siobhan.page().keyboard().type("ba");
            siobhan.page().waitForSelector(".v-seek__found li");
            siobhan.see("seek");
            siobhan.page().keyboard().press("Escape");
            assertThat(siobhan.page().locator(".v-seek__found li").count()).isZero();
            siobhan.page().keyboard().type("ba");
            siobhan.page().keyboard().press("Enter");
            siobhan.page().waitForURL("**/find?q=ba");
        }
        try (var siobhan = Person.signedIn(stage, Look.PHONE_WITHOUT_SCRIPT, "Siobhán Kerr")) {
            siobhan.press("Find anybody");
            assertThat(siobhan.page().url()).contains("/find");
        }
    }

    private static String aPupil(Look look, Stage stage) {
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/find?q=ba");
            return siobhan.page().locator(A_PUPIL).first().innerText();
        }
    }

    private static void add(Person office, String given, String family) {
        Locator more = office.page().locator("summary:has-text('Add a carer')");
        more.click();
        office.fill("Given name", given);
        office.fill("Family name", family);
        office.page().getByLabel("What are they to the child?").selectOption("OTHER_RELATIVE");
        office.press("Add this carer");
        assertThat(office.words()).contains(given + " " + family + " is written down");
    }
}
