package org.verger.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.verger.Chromium;
import org.verger.Gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first day of an installation: it is set up, and a colleague is added and let in.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class SetUpJourneyTest {
    @Autowired SetUpToken token;
    @LocalServerPort int port;

    @DynamicPropertySource
    static void empty(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "first-day-home").toString();
        settings.add("verger.home", () -> home);
        settings.add("verger.demo", () -> "false");
        settings.add("verger.database.url", () -> "");
        settings.add("verger.database.port", () -> "0");
    }

    @Test
    void vergerIsSetUpAndAColleagueIsLetIn() {
        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            page.navigate(at("/"));
            assertThat(page.content()).contains("Verger is not set up yet");
            Gallery.look(page, "setup/awaited");
            page.navigate(at("/set-up/" + token.make()));
            Gallery.look(page, "setup/set-up");
            press(page, "Set Verger up");
            Gallery.look(page, "setup/set-up-wrong");
            fill(page, "Name of the trust", "Larkrise Learning");
            fill(page, "Name of the first school", "Hazel Bank");
            fill(page, "Given name", "Ivy");
            fill(page, "Family name", "Thornbury");
            fill(page, "E-mail address", "ivy@larkrise.example");
            fill(page, "Password", "four plum kettles sing");
            press(page, "Set Verger up");
            assertThat(page.url()).endsWith("/account");
            Gallery.look(page, "setup/account");

            page.navigate(at("/sign-in"));
            assertThat(page.content()).doesNotContain("not set up yet");
            page.navigate(at("/people"));
            Gallery.look(page, "setup/people");
            page.getByRole(AriaRole.BUTTON, named("Add a person")).click();
            Gallery.look(page, "setup/person-new");
            press(page, "Add this person");
            Gallery.look(page, "setup/person-new-wrong");
            fill(page, "Given name", "Noor");
            fill(page, "Family name", "Ashdown");
            fill(page, "E-mail address", "noor@larkrise.example");
            page.getByLabel("Role at this school").selectOption("HEAD");
            press(page, "Add this person");
            Gallery.look(page, "setup/people-two");

            page.getByText("Noor Ashdown").last().click();
            Gallery.look(page, "setup/person");
            press(page, "Send a link to sign in");
            assertThat(page.content()).contains("A link is on its way to them");
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void fill(Page page, String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, named(words)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
