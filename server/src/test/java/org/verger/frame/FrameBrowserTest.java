package org.verger.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verger.Chromium;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTheFrame
class FrameBrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final List<String> complaints = new ArrayList<>();
    private @Nullable Chromium chromium;
    private Browser browser;
    @LocalServerPort int port;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void nothingWasSaidYet() {
        complaints.clear();
    }

    @AfterEach
    void theConsoleIsSilent() {
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390,844,LIGHT", "1280,900,LIGHT", "1280,900,DARK"})
    void everyPartIsAccessible(int width, int height, ColorScheme scheme) {
        for (var screen :
                List.of("style-guide", "style-guide/form", "style-guide/form!", "fails/badly")) {
            try (var page = page(width, height, scheme)) {
                visit(page, screen);
                var name =
                        screen.replace('/', '-').replace("!", "-wrong")
                                + "-"
                                + width
                                + "-"
                                + scheme
                                + ".png";
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(SHOTS.resolve(name))
                                .setFullPage(true));
                assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void menusOpenWithoutScript() {
        try (var context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setJavaScriptEnabled(false));
                var page = context.newPage()) {
            visit(page, "style-guide");
            page.click(".v-drop--menu summary");
            assertThat(page.isVisible(".v-drop--menu a[href='/policy']")).isTrue();
            shot(page, "menu-without-script-390");
            page.click(".v-drop:not(.v-drop--menu) summary");
            assertThat(page.isVisible("form[action='/sign-out'] button")).isTrue();
            shot(page, "places-without-script-390");
            assertThat(page.locator(".v-drop__name").boundingBox().x).isPositive();
            visit(page, "style-guide/form!");
            assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(2);
        }
    }

    @Test
    void errorsTakeTheFocusAndLeadToTheirFields() {
        try (var page = page(1280, 900, ColorScheme.LIGHT)) {
            visit(page, "style-guide/form!");
            assertThat(page.evaluate("document.activeElement.className"))
                    .isEqualTo("govuk-error-summary");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-caption");
            page.keyboard().type("Fair");
            assertThat(page.textContent("#f-caption-count")).isEqualTo("296 characters left");
        }
    }

    @Test
    void filesAreSentWithProgressAndTheAnswerIsShown() {
        try (var page = page(1280, 900, ColorScheme.LIGHT)) {
            visit(page, "style-guide");
            page.evaluate(
                    "window.seen = []; document.querySelector('progress').value = 0;new"
                        + " MutationObserver(() =>"
                        + " seen.push(document.querySelector('.v-upload').hidden)).observe(document.querySelector('.v-upload'),"
                        + " {attributes: true})");
            page.setInputFiles(
                    "#f-photo", new FilePayload("p.jpg", "image/jpeg", new byte[1_500_000]));
            page.click("#upload button");
            page.waitForSelector(".v-flash:has-text('Received 1500000 bytes')");
            assertThat(page.evaluate("window.seen")).isEqualTo(List.of(false));
            assertThat(page.title()).isEqualTo("Parts – Verger");
        }
    }

    /// A photo is looked at for a second or two after it arrived: a full bar would seem stuck.
    @Test
    void whatHasArrivedIsSaidToBeLookedAt() {
        try (var page = page(390, 844, ColorScheme.LIGHT)) {
            visit(page, "style-guide");
            page.evaluate(
                    "window.seen = []; new MutationObserver(() =>"
                        + " seen.push(document.querySelector('.v-upload label').textContent +"
                        + " document.querySelector('progress').position)).observe(document.querySelector('.v-upload'),"
                        + " {subtree: true, characterData: true})");

            page.setInputFiles("#f-photo", new FilePayload("p.jpg", "image/jpeg", new byte[1_000]));
            page.click("#upload button");
            page.waitForSelector(".v-flash:has-text('Received 1000 bytes')");

            assertThat(page.evaluate("window.seen.at(-1)"))
                    .asString()
                    .contains("have arrived and are being looked at")
                    .endsWith("-1");
        }
    }

    @Test
    void whatIsTooLargeIsSaidInThePageAndNothingOnItIsLost() {
        try (var page = page(1280, 900, ColorScheme.LIGHT)) {
            visit(page, "style-guide");
            page.setInputFiles(
                    "#f-photo", new FilePayload("p.jpg", "image/jpeg", new byte[4_000_000]));
            page.click("#upload button");
            page.waitForSelector("#upload [role=status]:has-text('That is too large to send')");
            assertThat(page.title()).isEqualTo("Parts – Verger");
            assertThat(page.evaluate("document.querySelector('#f-photo').files.length"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsGraveIsAskedFirst() {
        try (var page = page(390, 844, ColorScheme.LIGHT)) {
            visit(page, "style-guide");
            page.click("form[data-confirm] button");
            shot(page, "asked-390");
            assertThat(new AxeBuilder(page).include("dialog").analyze().getViolations()).isEmpty();
            page.click("dialog button:has-text('Go back')");
            assertThat(page.locator("dialog").count()).isZero();
            assertThat(page.url()).endsWith("/style-guide");
            page.click("form[data-confirm] button");
            page.click("dialog button:has-text('Take it down')");
            page.waitForURL("**/style-guide/form");
        }
    }

    @Test
    void htmxSwapsFragmentsAndNoScriptInThemRuns() {
        try (var page = page(1280, 900, ColorScheme.LIGHT)) {
            visit(page, "style-guide");
            page.evaluate("htmx.ajax('GET', '/style-guide/form', '#main')");
            page.waitForSelector("#main h1:has-text('Write a post')");
            assertThat(page.textContent("#f-caption-count")).isEqualTo("300 characters left");
            page.route(
                    "**/planted",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html")
                                            .setBody(
                                                    "<p id='planted'>x<img src='/no.png'"
                                                        + " onerror='window.ran=1'></p><script>window.ran=1</script>")));
            page.evaluate("htmx.ajax('GET', '/planted', '#main')");
            page.waitForSelector("#planted");
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    "new Promise(done => setTimeout(() => { try { eval('1');"
                                            + " done(true) } catch (e) { done(false) } }))"))
                    .isEqualTo(false);
        }
        assertThat(complaints).isNotEmpty();
        complaints.clear();
    }

    @Test
    void paperShowsTheContentAlone() {
        try (var page = page(794, 1123, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit(page, "style-guide");
            shot(page, "style-guide-print");
            assertThat(page.isVisible("header")).isFalse();
            assertThat(page.isVisible("main button")).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('.v-muted,"
                                            + " .v-list__more')).color"))
                    .isEqualTo("rgb(0, 0, 0)");
        }
    }

    @Test
    void chosenColoursAreHeeded() {
        try (var context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(1280, 900)
                                        .setForcedColors(ForcedColors.ACTIVE)
                                        .setReducedMotion(ReducedMotion.REDUCE));
                var page = context.newPage()) {
            visit(page, "style-guide/form");
            page.check("#f-classes");
            page.check("#f-use");
            shot(page, "form-forced-colours");
        }
    }

    private void shot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }

    @ParameterizedTest
    @CsvSource({"320,700,LIGHT", "390,844,DARK"})
    void nothingIsWiderThanAPhone(int width, int height, ColorScheme scheme) {
        for (var screen : List.of("style-guide", "style-guide/form!"))
            try (var page = page(width, height, scheme)) {
                visit(page, screen);
                shot(
                        page,
                        screen.replace('/', '-').replace("!", "-wrong")
                                + "-"
                                + width
                                + "-"
                                + scheme);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            }
    }

    private void visit(Page page, String screen) {
        page.navigate("http://localhost:" + port + "/" + screen.replace("!", ""));
        if (screen.endsWith("!")) page.click("main button");
    }

    private Page page(int width, int height, ColorScheme scheme) {
        var page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme)
                                .setLocale("en-GB"));
        page.onConsoleMessage(
                message -> {
                    if (!message.text().contains("the server responded with a status of"))
                        complaints.add(message.text());
                });
        page.onPageError(complaints::add);
        return page;
    }
}
