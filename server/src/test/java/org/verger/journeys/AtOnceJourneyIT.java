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

/// Snow at six in the morning: one person, three screens, under a minute, and the others know
/// (PRN-6, ETH-2).
@ExtendWith(Stage.Hand.class)
class AtOnceJourneyIT {
    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void onePersonSaysThatSchoolIsClosed(Look look, Stage stage) {
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.page().locator(".v-door[href='/templates']").click();
            siobhan.see("templates");
            var post = publish(siobhan);
            siobhan.open(post);
            siobhan.see("template-post");
            seeItOut(stage, look);
            theOthersAreTold(stage, look);
            takeItBack(siobhan, post);
        }
    }

    private static String publish(Person siobhan) {
        long begun = System.nanoTime();
        siobhan.page()
                .locator(".v-door")
                .filter(new Locator.FilterOptions().setHasText("Closed because of the weather"))
                .click();
        siobhan.fill("Day", LocalDate.now(Dates.SCHOOL_TIME).toString());
        siobhan.page().getByLabel("snow").check();
        siobhan.fill("Next news by", "18:00");
        siobhan.press("See how it reads");
        siobhan.press("Publish it now");
        assertThat(siobhan.words()).contains("the others who decide have been told");
        System.out.printf(
                "from the list to the public in %d ms%n",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
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

    private static void theOthersAreTold(Stage stage, Look look) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(500))
                    .until(
                            () ->
                                    ruth.ask("/outbox")
                                            .text()
                                            .contains("Something was published at your school"));
        }
    }

    private static void takeItBack(Person siobhan, String post) {
        siobhan.open(post);
        siobhan.follow("Take this post back");
        siobhan.press("Take it back");
        assertThat(siobhan.words()).contains("The post is taken back");
    }
}
