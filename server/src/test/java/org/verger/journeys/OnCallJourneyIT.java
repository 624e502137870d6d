package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.regex.Pattern;

/// The head sets the on-call list up and tries it out; the letter is found in the outbox, and its
/// reader says that they have it.
@ExtendWith(Stage.Hand.class)
class OnCallJourneyIT {
    private static final Pattern LINK = Pattern.compile("/on-call/answer/[A-Za-z0-9_-]{86}");

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void theListIsSetUpTriedOutAndAnswered(Look look, Stage stage) {
        go(look, stage);
    }

    @Tag("real")
    @ParameterizedTest
    @EnumSource(names = "PHONE_DARK")
    void itIsTheSameInTheDark(Look look, Stage stage) {
        go(look, stage);
    }

    private static void go(Look look, Stage stage) {
        try (var ruth = Person.signedIn(stage, look, "Ruth Adeyemi-Clarke")) {
            setUp(ruth);
            cover(ruth);
            var before = newest(ruth);
            ruth.open("/on-call");
            ruth.press("Send a test");
            await().atMost(Duration.ofSeconds(30)).until(() -> asked(ruth));
            ruth.see("on-call-alarm");
            answer(stage, look, letter(ruth, before));
            ruth.page().reload();
            assertThat(ruth.words()).contains("said that they have it", "Answered");
            ruth.see("on-call-alarm-answered");
            tidy(ruth);
        }
    }

    private static void setUp(Person ruth) {
        ruth.open("/on-call");
        ruth.see("on-call-empty");
        ruth.press("Add to the end");
        assertThat(ruth.words()).contains("Choose a person");
        ruth.see("on-call-mistaken");
        ruth.page().getByLabel("Who is called").selectOption("Ruth Adeyemi-Clarke");
        ruth.page().getByLabel("Their deputy").selectOption("Daniel Osei");
        ruth.fill("Minutes to answer", "10");
        ruth.press("Add to the end");
        assertThat(ruth.words()).contains("1. Ruth Adeyemi-Clarke", "then Daniel Osei has as long");
    }

    private static void cover(Person ruth) {
        ruth.page().click("summary:has-text('Add cover')");
        ruth.page().getByLabel("Who is away").selectOption("Ruth Adeyemi-Clarke");
        ruth.page().getByLabel("Who is asked instead").selectOption("Daniel Osei");
        ruth.page().getByLabel("From").fill("2099-12-21");
        ruth.page()
                .getByLabel("To", new Page.GetByLabelOptions().setExact(true))
                .fill("2100-01-04");
        ruth.press("Add cover");
        assertThat(ruth.words()).contains("Daniel Osei is asked instead of Ruth Adeyemi-Clarke");
        ruth.see("on-call");
    }

    private static boolean asked(Person ruth) {
        ruth.page().reload();
        return ruth.words().contains("was asked by e-mail");
    }

    /// The link in the letter that came after this one.
    private static String letter(Person ruth, String before) {
        var alarm = ruth.page().url();
        var file =
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> newest(ruth), one -> !one.equals(before));
        ruth.see("outbox");
        var text = ruth.ask(file).text().replace("=\r\n", "").replace("=3D", "=");
        assertThat(text).contains("This is a test of your school's on-call list.");
        ruth.open(alarm);
        return LINK.matcher(text).results().findFirst().orElseThrow().group();
    }

    /// Where the newest letter of a test lies: it is delivered a moment after it was written, and
    /// those of earlier tests lie there too. Empty where there is none.
    private static String newest(Person ruth) {
        ruth.open("/outbox");
        return ruth
                .page()
                .locator("li:has-text('A test of the on-call list') a[href$='letter.eml']")
                .all()
                .stream()
                .findFirst()
                .map(one -> one.getAttribute("href"))
                .orElse("");
    }

    private static void answer(Stage stage, Look look, String link) {
        try (var reader = Person.anybody(stage, look)) {
            reader.open(link);
            reader.see("on-call-answer");
            reader.press("I have it");
            assertThat(reader.words()).contains("Somebody has it");
            reader.see("on-call-answered");
        }
    }

    private static void tidy(Person ruth) {
        ruth.open("/on-call");
        ruth.page().click("text=Remove");
        ruth.page().click("text=End now");
        assertThat(ruth.words()).contains("Nobody is on call yet");
    }
}
