package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.lists.LargeLists;

import java.util.Locale;
import java.util.regex.Pattern;

/// OFF-6: the office brings a OneRoster export, says who the carers in it are, brings the consents
/// that its information system has, and asks a pupil, who answers on a phone.
@ExtendWith(Stage.Hand.class)
class ListsJourneyIT {
    private static final Pattern WHERE = Pattern.compile("/s/[a-z0-9-]+/me");
    private static final String CONSENTS =
            "Pupil reference,Use,Answer,Named,Given by,Given on,From,Until,Source system\n";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void whoIsNewIsSaidAndAsked(Look look, Stage stage) {
        String code;
        String where;
        try (var beata = Person.signedIn(stage, look, "Beata Wiśniewska")) {
            beata.open("/imports");
            beata.see("imports");
            bringRoster(beata, look == Look.PHONE ? 6 : 8);
            sayWhoTheyAre(beata);
            bringConsents(beata);
            beata.open("/slips");
            beata.see("slips");
            beata.press("Make slips");
            beata.see("slips-sheet");
            var slip = beata.page().locator(".v-slip").first();
            code = slip.locator(".v-slip__code").innerText();
            var found = WHERE.matcher(slip.innerText());
            assertThat(found.find()).isTrue();
            where = found.group();
        }
        try (var pupil = Person.anybody(stage, look)) {
            answer(pupil, where, code);
        }
    }

    private static void bringRoster(Person beata, int pupils) {
        beata.follow("Import a OneRoster export");
        beata.see("import-oneroster");
        upload(beata, "export.zip", LargeLists.oneRoster(pupils));
        beata.page().waitForSelector("h1:has-text('What this list changes')");
        assertThat(beata.words()).contains("is not asked for consent");
        beata.page().locator(".v-groups a").nth(3).click();
        beata.see("import-oneroster-preview");
        if (beata.page().locator("input[name=meant]").count() > 0) {
            beata.page().check("input[name=meant]");
        }
        beata.press("Import this list");
        beata.page().waitForSelector("h1:has-text('The list is imported')");
        beata.see("import-oneroster-done");
        beata.open("/today");
        assertThat(beata.words()).contains("nobody has said what the law gives them");
        beata.see("today-with-unknown-carers");
    }

    private static void sayWhoTheyAre(Person beata) {
        beata.open("/carers/unknown");
        beata.see("carers-unknown");
        beata.press("Write it down for those I ticked");
        assertThat(beata.words())
                .contains("Tick at least one carer", "Choose what they are to the child");
        beata.see("carers-unknown-missing");
        beata.follow("Tick all on this page");
        beata.page().selectOption("select[name=relation]", "MOTHER");
        beata.page().getByLabel("They may consent to photographs").check();
        beata.press("Write it down for those I ticked");
        assertThat(beata.words()).contains("written down", "Nothing is left to say");
        beata.see("carers-unknown-none");
    }

    private static void bringConsents(Person beata) {
        beata.open("/imports/consents");
        beata.see("import-consents");
        upload(
                beata,
                "consents.csv",
                (CONSENTS
                                + "A0,Facebook,yes,no,c0@home.example,2026-09-03,,2099-08-31,Old"
                                + " MIS\n"
                                + "A1,Friendface,yes,no,c0@home.example,2026-09-03,,,Old MIS\n"
                                + "A1,Facebook,yes,no,c0@home.example,2026-09-03,,,Old MIS\n")
                        .getBytes(UTF_8));
        beata.page().waitForSelector("#faults");
        assertThat(beata.words())
                .contains("Line 3", "The use is none that is known", "None of the child’s carers");
        beata.see("import-consents-mistakes");
        upload(
                beata,
                "consents.csv",
                (CONSENTS
                                + "A0,Facebook,yes,no,c0@home.example,2026-09-03,,2099-08-31,Old"
                                + " MIS\n"
                                + "A0,Newspapers and television,no,,pupil,2026-09-03,,,Old MIS\n")
                        .getBytes(UTF_8));
        beata.page().waitForSelector("h1:has-text('What this list changes')");
        beata.see("import-consents-preview");
    }

    private static void answer(Person pupil, String where, String code) {
        pupil.open(where);
        pupil.fill("The code on your slip", "ABCD");
        pupil.press("Go on");
        assertThat(pupil.words()).contains("This code does not work");
        pupil.see("slip-code-wrong");
        pupil.fill("The code on your slip", code.toLowerCase(Locale.ROOT));
        pupil.press("Go on");
        assertThat(pupil.words()).contains("where may pictures of you be shown?");
        pupil.see("slip-question");
        for (var label : pupil.page().locator("label:text-is('Yes')").all()) {
            label.click();
        }
        pupil.press("Send my answers");
        assertThat(pupil.words()).contains("Your name: choose an answer");
        pupil.page().locator("label:text-is('Yes, in words alone')").click();
        pupil.press("Send my answers");
        assertThat(pupil.words()).contains("Thank you", "Yes, and my name in words alone");
        pupil.see("slip-done");
        pupil.press("Do not say my name any more");
        assertThat(pupil.words()).contains("Yes, but no name");
        pupil.press("Take back every yes");
        assertThat(pupil.words()).contains("Thank you").doesNotContain("Yes, but no name");
        pupil.see("slip-refused");
    }

    private static void upload(Person beata, String name, byte[] content) {
        beata.page().setInputFiles("input[type=file]", new FilePayload(name, "text/csv", content));
        beata.press("Look at what it changes");
    }
}
