package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;

/// Photos take their time to be sent, and the page that then comes takes the place of the one that
/// sent them: nothing is typed there meanwhile that would be lost, nor taken for another window's.
@ExtendWith(Stage.Hand.class)
class TypingOnIT {
    private static final String WORDS = "The garden club planted bulbs.";

    @Test
    void whoTypesOnWhilePhotosAreSentLosesNeither(Stage stage) {
        try (var tom = Person.signedIn(stage, Look.DESKTOP, "Tom Whitlock")) {
            tom.open("/posts/new");
            tom.fill("What you want to say", WORDS);
            tom.page().waitForSelector("#kept:has-text('Saved at')");
            var underWay = new ArrayList<Route>();
            tom.page().route("**/photos", underWay::add);

            tom.page().setInputFiles("input[type=file]", new FilePayload[] {Snapshot.payload()});
            tom.page().check(".v-add input[value=OURS]");
            tom.press("Add these photos");
            tom.page().waitForSelector(".v-upload:not([hidden])");
            typeOn(tom);
            tom.see("post-photo-on-its-way");
            underWay.forEach(Route::resume);

            tom.page().waitForSelector(".v-photo, .govuk-error-summary");
            assertThat(tom.words()).doesNotContain("changed in another window");
            assertThat(tom.page().locator(".v-photo").count()).isOne();
            assertThat(tom.page().inputValue("#f-caption")).isEqualTo(WORDS);
            tom.fill("What you want to say", WORDS + " It rained.");
            tom.page().waitForSelector("#reads-words:has-text('It rained.')");
            assertThat(tom.page().innerText("#kept")).startsWith("Saved at");
        }
    }

    /// As somebody does who was in the box before.
    private static void typeOn(Person tom) {
        tom.page().locator("#f-caption").evaluate("box => box.focus()");
        tom.page().keyboard().type(" It rained.");
        assertThat(tom.page().inputValue("#f-caption")).isEqualTo(WORDS);
    }
}
