package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.OutboxFolder;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// OFF-6: the office writes to the carers who have not answered; one of them answers on their phone
/// and takes everything back.
@ExtendWith(Stage.Hand.class)
class ConsentJourneyIT {
    private static final Pattern LINK = Pattern.compile("/s/[a-z0-9-]+/consent/[A-Za-z0-9_-]{43}");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void aCarerConsentsAndWithdraws(Look look, Stage stage) {
        var before = Set.copyOf(links(stage));
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/consents");
            siobhan.see("coverage");
            writeToAll(siobhan);
            assertThat(siobhan.words()).contains("In the outbox folder");
            siobhan.see("coverage-round");
            siobhan.open("/consents");
            siobhan.page().locator(".v-table a").first().click();
            assertThat(siobhan.words()).contains("Who may be shown where");
            siobhan.see("coverage-class");
        }
        try (var carer = Person.anybody(stage, look)) {
            carer.open(newLink(stage, before));
            answer(carer);
            takeBack(carer);
        }
        try (var siobhan = Person.signedIn(stage, look, "Siobhán Kerr")) {
            siobhan.open("/outbox");
            siobhan.page().locator("main .v-list a").first().click();
            assertThat(siobhan.words()).contains("wrote a letter");
            siobhan.see("letter");
        }
    }

    /// On the second look letters went out today already.
    private static void writeToAll(Person siobhan) {
        siobhan.pressAndMean("Write to all of them");
        if (!siobhan.words().contains("Nobody was written to again")) return;
        siobhan.see("coverage-round-again");
        siobhan.press("Write to them once more");
    }

    private static void answer(Person carer) {
        if (carer.words().contains("Choose a child")) {
            carer.see("carer-start");
            carer.page().locator(".v-list li:has-text('Not answered yet') a").first().click();
        }
        carer.see("carer-question");
        carer.press("Send my answers");
        assertThat(carer.words()).contains("Facebook: choose an answer");
        carer.see("carer-question-missing");
        for (var label : carer.page().locator("label:text-is('Yes')").all()) label.click();
        carer.press("Send my answers");
        assertThat(carer.words())
                .contains("The name: choose an answer")
                .doesNotContain("Facebook:");
        carer.see("carer-question-name");
        carer.page().locator("label:text-is('Yes, in words alone')").click();
        carer.press("Send my answers");
        assertThat(carer.words()).contains("Thank you", "Yes, and named in words alone");
        carer.see("carer-done");
    }

    /// The name alone, and then all of it.
    private static void takeBack(Person carer) {
        carer.page().getByText(" name any more").click();
        assertThat(carer.words()).contains("Yes, without a name").doesNotContain("Yes, and named");
        carer.see("carer-name-kept-back");
        carer.press("Take every yes back now");
        assertThat(carer.words()).contains("Thank you").doesNotContain("Yes, without a name");
        carer.see("carer-refused");
    }

    private static String newLink(Stage stage, Set<String> before) {
        await().atMost(Duration.ofMinutes(1)).until(() -> links(stage).size() > before.size());
        var found = new HashSet<>(links(stage));
        found.removeAll(before);
        return found.iterator().next();
    }

    /// Every carer's link in the outbox.
    private static List<String> links(Stage stage) {
        var outbox = new OutboxFolder(stage.verger().home().resolve("outbox"));
        return outbox.letters().stream()
                .flatMap(letter -> LINK.matcher(letter).results())
                .map(MatchResult::group)
                .toList();
    }
}
