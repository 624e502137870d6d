package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;

/// The office brings the list of pupils, and keeps what families agreed to (OFF-6).
@ExtendWith(Stage.Hand.class)
class OfficeJourneyIT {
    private static final String HEADINGS = "Reference,Given name,Family name,Year group,Class\n";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void aListIsMendedAndImportedAndAConsentKept(Look look, Stage stage) {
        var reference = "N" + look.width();
        try (var beata = Person.signedIn(stage, look, "Beata Wiśniewska")) {
            beata.see("today-office");
            beata.open("/imports/pupils");
            beata.see("import");
            refuseMistakes(beata, reference);
            bring(beata, reference);
            undo(beata);
            bring(beata, reference);
            record(beata);
            takeBack(beata);
        }
    }

    /// Where no list is brought: one child, by hand, from the first day to the last.
    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void aChildIsAddedPutRightAndLeaves(Look look, Stage stage) {
        try (var beata = Person.signedIn(stage, look, "Beata Wiśniewska")) {
            beata.open("/pupils/new");
            beata.see("pupils-new");
            beata.press("Add this pupil");
            assertThat(beata.words()).contains("Enter the given name", "Enter the reference");
            beata.see("pupils-new-mistaken");
            beata.page().fill("input[name=given]", "Otillie");
            beata.page().fill("input[name=family]", "Ashdown");
            beata.page().fill("input[name=year]", "7");
            beata.page().fill("input[name=reference]", "by hand " + look.width());
            beata.press("Add this pupil");
            assertThat(beata.words()).contains("Otillie Ashdown is on the roll");
            beata.follow("Put right, or write down that the child has left");
            beata.see("pupil-details");
            beata.page().fill("input[name=given]", "Ottilie");
            beata.press("Save");
            assertThat(beata.words()).contains("What is known of Ottilie Ashdown is put right");
            beata.follow("Put right, or write down that the child has left");
            beata.press("The child has left");
            assertThat(beata.words()).contains("Ottilie Ashdown has left", "Left on");
            beata.open("/find?q=ottilie+ashdown");
            assertThat(beata.words()).contains("Left on");
            beata.see("find-one-who-has-left");
        }
    }

    private static void refuseMistakes(Person beata, String reference) {
        upload(
                beata,
                HEADINGS
                        + "%1$s,Ottilie,Marlowe,7,7A\n%1$s,Jasper,,7,7A\n".formatted(reference)
                        + "X1,Edda,Quince,8,8B,late\n"
                        + ",Ann,Cole,8,8B\n"
                        + "X2,,Dray,8,8B\n"
                        + "X3,12345,Eden,8,8B\n"
                        + "X4,El\u202Ela,Fry,8,8B\n"
                        + "X5,Max,Gale,,8B\n"
                        + "X6,%s,Hart,8,8B\n".formatted("x".repeat(101))
                        + "X7,Jo,Ives,8,\"8B\n");
        assertThat(beata.words())
                .contains("Nothing was changed")
                .contains("Line 3", "family name is empty", "reference stands on line 2")
                .contains("Line 4", "6 cells under 5 headings")
                .contains("reference is empty", "given name is empty", "no letter in it")
                .contains("cannot be seen", "year group is empty", "at most 100 fit")
                .contains("quotation mark is opened and not closed");
        beata.see("import-mistakes");
    }

    private static void bring(Person beata, String reference) {
        upload(
                beata,
                HEADINGS + "%s,Ottilie,Marlowe,7,7A\nX1,Edda,Quince,8,8B\n".formatted(reference));
        beata.page().waitForSelector("h1:has-text('What this list changes')");
        beata.see("import-preview");
        beata.press("Import this list");
        assertThat(beata.words()).contains("tick the box if this is meant");
        beata.see("import-asked");
        beata.page().check("input[name=meant]");
        beata.press("Import this list");
        beata.page().waitForSelector("h1:has-text('The list is imported')");
        beata.see("import-done");
    }

    private static void undo(Person beata) {
        beata.follow("Past imports");
        beata.see("imports-past");
        beata.press("Undo this import");
        beata.page().waitForSelector("h1:has-text('The import was undone')");
        assertThat(beata.words()).contains("Everybody stands as they stood before");
        beata.see("import-undone");
        beata.follow("Past imports");
        assertThat(beata.words()).contains("undone by Beata");
        beata.see("imports-undone");
        beata.open("/imports/pupils");
    }

    private static void record(Person beata) {
        beata.open("/pupils");
        beata.see("pupils-two");
        beata.follow("Ottilie Marlowe");
        assertThat(beata.words()).contains("Where this child may be shown and named today");
        beata.see("pupil-without-answers");
        beata.press("See, record or take back answers");
        beata.press("Record answers");
        assertThat(beata.words()).contains("Choose who answers", "Record at least one answer");
        beata.see("pupil-answers-missing");
        beata.page().selectOption("select[name=sayer]", "child");
        beata.page().locator("label[for=f-use-SCHOOL_PAGE-1]").click();
        beata.page().locator("label[for=f-name-said]").click();
        beata.press("Record answers");
        assertThat(beata.words()).contains("The answers are recorded", "Yes, without a name");
        beata.see("pupil-answers");
    }

    private static void takeBack(Person beata) {
        beata.pressAndMean("The pupil takes everything back");
        assertThat(beata.words()).contains("The answers are recorded");
        beata.follow("Back to Ottilie Marlowe");
        beata.see("pupil-with-answers");
    }

    private static void upload(Person beata, String csv) {
        var file = new FilePayload("pupils.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var before = beata.page().content();
        beata.page().setInputFiles("input[type=file]", file);
        beata.press("Look at what it changes");
        beata.page()
                .waitForCondition(
                        () ->
                                beata.page().locator("#faults").count() > 0
                                        || beata.page().url().matches(".*/imports/pupils/.+"));
        assertThat(beata.page().content()).isNotEqualTo(before);
    }
}
