package org.verger.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chromium;
import org.verger.Gallery;
import org.verger.TurnedClock;
import org.verger.platform.Role;

import java.time.Duration;

/// The pages that ask who somebody is, in a real browser: each is for everybody, by day and in the
/// dark, and what was typed before they came is there after them.
@SignInTest
class ProofsJourneyTest {
    private static final String ROOT = "http://localhost:" + SignInTest.PORT;

    @Autowired Town town;
    @Autowired TurnedClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void aTeacherWithCodesProvesAgainAndAgain() {
        var ivy = teacher();
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newContext().newPage();
            signIn(page, ivy);
            page.navigate(ROOT + "/account/codes");
            var phone = new Phone(page.locator(".signin-letters").textContent());
            page.getByLabel("code").fill(phone.code(clock.instant()));
            press(page, "Set up codes");
            Gallery.look(page, "signin/recovery-codes");
            var recovery = page.locator("ol li").first().innerText();

            page.navigate(ROOT + "/account/letters");
            Gallery.look(page, "signin/letters");
            page.getByLabel("week").check();
            clock.turn(Duration.ofHours(13));
            press(page, "Save");
            Gallery.look(page, "signin/ended");
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Your visit had ended");

            var beside = page.context().newPage();
            signIn(beside, ivy);
            Gallery.look(beside, "signin/second");
            beside.getByText("I do not have my phone").click();
            Gallery.look(beside, "signin/recovery");
            beside.getByLabel("code").fill(recovery);
            press(beside, "Carry on");
            press(page, "Send it again");
            assertThat(page.getByLabel("week")).isChecked();

            page.navigate(ROOT + "/account");
            clock.turn(Duration.ofMinutes(11));
            press(page, "Make new recovery codes");
            Gallery.look(page, "signin/again");
            page.getByLabel("Code from your phone").fill(phone.code(clock.instant()));
            press(page, "Carry on");
            Gallery.look(page, "signin/carry-on");
            press(page, "Carry on");
            assertThat(page.locator("ol li")).hasCount(10);
            page.navigate(ROOT + "/account");
            Gallery.look(page, "signin/account-with-history");
        }
    }

    @Test
    void whatIsBeingWrittenStaysWhenTheVisitEnds() {
        var ivy = teacher();
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newContext().newPage();
            signIn(page, ivy);
            page.navigate(ROOT + "/posts/new");
            clock.turn(Duration.ofHours(13));

            page.locator("textarea[name=caption]").fill("The choir sang in the hall.");

            var bar = page.locator("#v-trouble");
            assertThat(bar).containsText("You are no longer signed in");
            Gallery.look(page, "signin/ended-while-writing");
            var beside = page.context().newPage();
            signIn(beside, ivy);
            page.locator("textarea[name=caption]").pressSequentially(" All of it.");
            assertThat(bar).hasCount(0);
            assertThat(page.locator("textarea[name=caption]"))
                    .hasValue("The choir sang in the hall. All of it.");
        }
    }

    @Test
    void whoeverHasLinksAloneIsLedThroughByThem() {
        var ivy = town.guest(town.trust());
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newContext().newPage();
            page.navigate(ROOT + "/sign-in/link");
            page.getByLabel("E-mail address").fill(ivy.email().value());
            press(page, "Send me a link");
            Gallery.look(page, "signin/link-sent");
            page.navigate(ROOT + SentLinks.first(ivy));
            Gallery.look(page, "signin/link-use");
            press(page, "Sign in");
            clock.turn(Duration.ofMinutes(11));
            page.navigate(ROOT + "/account/password");
            Gallery.look(page, "signin/again-by-link");
            press(page, "Send me a link");
            Gallery.look(page, "signin/again-link-sent");
        }
    }

    private Town.Resident teacher() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        return ivy;
    }

    private static void signIn(Page page, Town.Resident who) {
        page.navigate(ROOT + "/sign-in");
        page.getByLabel("E-mail address").fill(who.email().value());
        page.getByLabel("Password").fill(who.password());
        press(page, "Sign in");
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
