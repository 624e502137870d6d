package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.parts.Dates;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Snow at six in the morning: one person, under a minute from the first press at the sign-in, and
/// the others know (PRN-6, ETH-2).
@ExtendWith(Stage.Hand.class)
class AtOnceJourneyIT {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Pattern LETTER = Pattern.compile("Something was published at your school");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void onePersonSaysThatSchoolIsClosed(Look look, Stage stage) {
        int letters = letters(stage, look);
        try (var siobhan = Person.anybody(stage, look)) {
            siobhan.open("/sign-in");
            long begun = System.nanoTime();

            siobhan.press("Siobhán Kerr");
            siobhan.page().locator(".v-door[href='/templates']").click();
            fillIn(siobhan);
            var post = press(siobhan);
            long pressed = System.nanoTime();
            seeItOut(stage, look);
            theOthersAreTold(stage, look, letters);

            var all = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf(
                    "from the sign-in to the last press %d ms, to the others told %d ms%n",
                    Duration.ofNanos(pressed - begun).toMillis(), all.toMillis());
            assertThat(all).isLessThan(A_MINUTE);
            lookBack(siobhan, post);
            takeItBack(siobhan, post);
        }
    }

    /// At the pages of the way, which are looked at when the minute is over.
    private static void lookBack(Person siobhan, String post) {
        siobhan.open("/templates");
        siobhan.see("templates");
        siobhan.open(post);
        siobhan.see("template-post");
    }

    private static void fillIn(Person siobhan) {
        siobhan.page()
                .locator(".v-door")
                .filter(new Locator.FilterOptions().setHasText("Closed because of the weather"))
                .click();
        siobhan.fill("Day", LocalDate.now(Dates.SCHOOL_TIME).toString());
        siobhan.page().getByLabel("snow").check();
        siobhan.fill("Next news by", "18:00");
        siobhan.press("See how it reads");
    }

    private static String press(Person siobhan) {
        siobhan.press("Publish it now");
        assertThat(siobhan.words()).contains("the others who decide have been told");
        return siobhan.page().url();
    }

    private static void seeItOut(Stage stage, Look look) {
        try (var family = Person.anybody(stage, look)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(250))
                    .until(
                            () ->
                                    family.ask("/s/quillbourne/news")
                                            .text()
                                            .contains("because of snow"));
        }
    }

    private static void theOthersAreTold(Stage stage, Look look, int before) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> letters(ruth) > before);
        }
    }

    private static int letters(Stage stage, Look look) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            return letters(ruth);
        }
    }

    private static int letters(Person ruth) {
        return (int) LETTER.matcher(ruth.ask("/outbox").text()).results().count();
    }

    private static void takeItBack(Person siobhan, String post) {
        siobhan.open(post);
        siobhan.follow("Take this post back");
        siobhan.press("Take it back");
        assertThat(siobhan.words()).contains("The post is taken back");
    }
}
