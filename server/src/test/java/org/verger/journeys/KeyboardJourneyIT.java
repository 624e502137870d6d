package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;

/// The main job without a mouse: Tab, Enter, Space and letters.
@ExtendWith(Stage.Hand.class)
class KeyboardJourneyIT {
    private static final String OPENING = "The chess club meets on Tuesdays.";

    @Test
    void aPostComesOutByKeyboardAlone(Stage stage) {
        try (var tom = Person.anybody(stage, Look.DESKTOP)) {
            var keys = new Keys(tom.page());
            tom.open("/sign-in");
            keys.press("Tom Whitlock");
            keys.press("Write a post");
            keys.type("What you want to say", OPENING);
            keys.press("Save this draft");
            keys.choose("Add photos", Snapshot.payload());
            keys.reach("We took or drew it at school");
            tom.page().keyboard().press("Space");
            keys.enter("Add these photos");
            tom.page().waitForSelector(".v-photo");
            keys.type("What the photo shows", "Tulips along a bed");
            tom.page().waitForSelector("button[formaction$='/submission']");
            keys.press("Send it for approval");
            assertThat(tom.words()).contains("Waiting for approval");
        }
        try (var ruth = Person.anybody(stage, Look.DESKTOP)) {
            var keys = new Keys(ruth.page());
            ruth.open("/sign-in");
            keys.press("Ruth Adeyemi-Clarke");
            keys.press("To approve");
            keys.press(OPENING);
            keys.press("Approve exactly this");
            assertThat(ruth.words()).contains("It is approved");
        }
        try (var family = Person.anybody(stage, Look.DESKTOP)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> family.ask("/s/quillbourne/news").text().contains(OPENING));
        }
    }

    @Test
    void theChoiceOfATimeIsMadeWithTheSpaceBarAndTheArrows(Stage stage) {
        try (var tom = Person.anybody(stage, Look.DESKTOP)) {
            var keys = new Keys(tom.page());
            tom.open("/sign-in");
            keys.press("Tom Whitlock");
            keys.press("Write a post");
            assertThat(tom.page().isVisible("#f-day")).isFalse();

            keys.reach("As soon as it is approved");
            tom.page().keyboard().press("ArrowDown");

            assertThat(tom.page().isChecked("input[value=at]")).isTrue();
            assertThat(tom.page().isVisible("#f-day")).isTrue();
            tom.see("post-new-at-a-time");
        }
    }
}
