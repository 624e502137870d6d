package org.verger.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chromium;
import org.verger.Gallery;
import org.verger.TurnedClock;
import org.verger.platform.Role;

import java.util.List;

@SignInTest
class PasskeyJourneyTest {
    private static final String ROOT = "http://localhost:" + SignInTest.PORT;

    @Autowired Town town;
    @Autowired TurnedClock clock;

    @Test
    void aHeadAddsAPasskeyAndSignsInWithItAlone() {
        clock.reset();
        var trust = town.trust();
        var head = town.resident(trust);
        var _ = town.appoint(head.key(), town.school(trust, "Hazel Bank"), Role.HEAD);
        var otto = town.invented(trust);
        var _ = town.appoint(otto.key(), town.school(trust, "Elm Row"), Role.TEACHER);
        try (var chromium = Chromium.start()) {
            var page = page(chromium.browser());
            page.navigate(ROOT + "/sign-in");
            Gallery.look(page, "signin/sign-in");
            page.getByLabel("E-mail address").fill(head.email().value());
            page.getByLabel("Password").fill(head.password());
            page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
            page.navigate(ROOT + "/account");
            Gallery.look(page, "signin/account");
            page.navigate(ROOT + "/account/codes");
            Gallery.look(page, "signin/codes");
            page.navigate(ROOT + "/account/password");
            Gallery.look(page, "signin/password");
            page.navigate(ROOT + "/account");
            page.getByLabel("What to call the new one").fill("School laptop");
            page.getByRole(AriaRole.BUTTON, named("Add a passkey")).click();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Remove School laptop"))).isVisible();
            Gallery.look(page, "signin/account-with-passkey");

            page.getByRole(AriaRole.BUTTON, named("Sign out everywhere else")).click();
            page.locator(".v-drop summary").first().click();
            page.locator("form[action='/sign-out'] button").click();
            assertThat(page).hasURL(ROOT + "/sign-in");
            page.getByRole(AriaRole.BUTTON, named("Sign in with a passkey")).click();
            page.waitForURL(url -> !url.contains("/sign-in"));

            page.navigate(ROOT + "/account");
            assertThat(
                            page.getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName("Your account")))
                    .isVisible();
        }
    }

    private static Page page(Browser browser) {
        var context = browser.newContext();
        var page = context.newPage();
        page.onPageError(error -> Assertions.fail("script failed: " + error));
        var cdp = context.newCDPSession(page);
        var _ = cdp.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        for (var able :
                List.of(
                        "hasResidentKey",
                        "hasUserVerification",
                        "isUserVerified",
                        "automaticPresenceSimulation")) {
            device.addProperty(able, true);
        }
        var options = new JsonObject();
        options.add("options", device);
        var _ = cdp.send("WebAuthn.addVirtualAuthenticator", options);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
