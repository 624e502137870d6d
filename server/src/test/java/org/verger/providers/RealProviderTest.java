package org.verger.providers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chromium;
import org.verger.Gallery;
import org.verger.TurnedClock;
import org.verger.platform.Role;
import org.verger.signin.SignInTest;
import org.verger.signin.Town;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Signing in with a certified provider of OpenID Connect, in a real browser.
@Tag("real")
@SignInTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealProviderTest {
    private static final String ROOT = "http://localhost:" + SignInTest.PORT;

    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired RealProvider real;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private Chromium chromium;
    private BrowserContext context;
    private Page page;
    private Town.Resident head;

    @BeforeAll
    void start() throws IOException {
        clock.reset();
        started.push(real.start(ROOT + "/sign-in/with/real/answer"));
        chromium = Chromium.start();
        started.push(chromium);
    }

    @AfterAll
    void stop() throws Exception {
        for (var one : started) one.close();
    }

    @BeforeEach
    void open() {
        var trust = town.trust();
        head = town.resident(trust);
        var _ = town.appoint(head.key(), town.school(trust, "Hazel Bank"), Role.HEAD);
        context = chromium.browser().newContext();
        page = context.newPage();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void aHeadSignsInAndArrivesAtTheDaysWork() {
        goThere("/today");

        provesThere(page, head.email().value(), true);

        assertThat(page).hasURL(ROOT + "/today");
        page.navigate(ROOT + "/account");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Remove Node"))).isVisible();
        Gallery.look(page, "providers/account");
    }

    @Test
    void theirOwnSecondProofIsAskedForWhereTheProviderSawNone() {
        goThere("/today");

        provesThere(page, head.email().value(), false);

        assertThat(page).hasURL(ROOT + "/account?to=%2Ftoday");
    }

    @Test
    void whoHasNoAccountIsToldSoCalmly() {
        goThere("/today");

        provesThere(page, "nobody@larkrise.example", true);

        assertThat(page.getByRole(AriaRole.HEADING, heading("You have no account here")))
                .isVisible();
        Gallery.look(page, "providers/no-account");
        page.navigate(ROOT + "/today");
        assertThat(page).hasURL(ROOT + "/sign-in?to=%2Ftoday");
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForIsNoAccount() {
        goThere("/today");

        provesThere(page, "unverified." + head.email().value(), true);

        assertThat(page.getByRole(AriaRole.HEADING, heading("You have no account here")))
                .isVisible();
    }

    @Test
    void anAnswerToAnotherNonceOrWithAnotherStateIsRefused() {
        for (var field : new String[] {"nonce", "state"}) {
            page.navigate(asked().replaceAll("([?&]" + field + "=)[^&]*", "$1another"));

            provesThere(page, head.email().value(), true);

            assertThat(page.getByRole(AriaRole.HEADING, heading("That sign-in did not work")))
                    .isVisible();
            context.clearCookies();
        }
        Gallery.look(page, "providers/broken");
    }

    @Test
    void aFreshSignInThereOpensWhatIsGrave() {
        goThere("/account");
        provesThere(page, head.email().value(), true);
        page.navigate(ROOT + "/account/password");
        assertThat(page.getByRole(AriaRole.HEADING, heading("Prove that it is you"))).isVisible();
        Gallery.look(page, "providers/again");

        page.getByRole(AriaRole.BUTTON, named("Prove it with Node")).click();
        provesThere(page, head.email().value(), true);

        assertThat(page).hasURL(ROOT + "/account/password");
    }

    @Test
    void somebodyElsesFreshSignInOpensNothing() {
        var another = town.resident(head.key().trust());
        goThere("/account");
        provesThere(page, head.email().value(), true);
        page.navigate(ROOT + "/account/password");

        page.getByRole(AriaRole.BUTTON, named("Prove it with Node")).click();
        provesThere(page, another.email().value(), true);

        assertThat(page.getByRole(AriaRole.HEADING, heading("That was another account")))
                .isVisible();
    }

    @Test
    void aBindingIsRemovedAndTheFormWaitsForTheProof() {
        goThere("/account");
        provesThere(page, head.email().value(), true);
        page.onDialog(dialog -> dialog.accept());
        page.locator("form[action$=removal]").evaluate("form => form.submit()");
        var beside =
                page.waitForPopup(
                        () -> page.getByRole(AriaRole.BUTTON, named("Prove it with Node")).click());
        provesThere(beside, head.email().value(), true);
        assertThat(beside.getByRole(AriaRole.HEADING, heading("Thank you, it is you"))).isVisible();
        beside.close();

        page.getByRole(AriaRole.BUTTON, named("Carry on")).click();
        assertThat(page.getByText("Nothing has been done with it yet")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Carry on")).click();

        assertThat(page.getByText("It is removed")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Remove Node"))).hasCount(0);
    }

    private void goThere(String to) {
        page.navigate(ROOT + "/sign-in?to=" + to);
        page.getByRole(AriaRole.BUTTON, named("Sign in with Node")).click();
    }

    /// The address that this browser would be sent to.
    private String asked() {
        var answer =
                context.request()
                        .get(
                                ROOT + "/sign-in/with/real",
                                RequestOptions.create().setMaxRedirects(0));
        Assertions.assertThat(answer.status()).isEqualTo(303);
        return answer.headers().getOrDefault("location", "");
    }

    private static void provesThere(Page page, String address, boolean second) {
        page.getByLabel("Address").fill(address);
        if (second) page.getByLabel("With a second proof").check();
        page.getByRole(AriaRole.BUTTON, named("Let me in")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
