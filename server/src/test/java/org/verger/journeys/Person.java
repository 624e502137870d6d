package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Somebody at a browser of their own. What they see is looked at closely.
final class Person implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROWEST = 320;

    private final Stage stage;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
        this.context = stage.chromium().browser().newContext(look.context());
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(
                message -> {
                    // which file could not be had is told by the answer itself, below
                    if (!message.text().startsWith("Failed to load resource"))
                        complaints.add(message.text());
                });
        page.onPageError(complaints::add);
        page.onResponse(this::listen);
        // choosers are caught from now on: asked for at the press of a key, it could come too late
        page.onFileChooser(_ -> {});
    }

    /// Somebody whom Verger does not know yet.
    static Person anybody(Stage stage, Look look) {
        return new Person(stage, look);
    }

    /// One of the invented people, signed in by one press.
    static Person signedIn(Stage stage, Look look, String name) {
        var person = new Person(stage, look);
        person.open("/sign-in");
        person.button(name).click();
        assertThat(person.page.url()).endsWith("/today");
        return person;
    }

    Page page() {
        return page;
    }

    /// Goes to an address; the answer is its status.
    int open(String path) {
        var answer = page.navigate(stage.verger().url().resolve(path).toString());
        return answer.status();
    }

    /// What the server says now, whatever the browser has kept.
    APIResponse ask(String path) {
        return page.request().get(stage.verger().url().resolve(path).toString());
    }

    /// The page's words.
    String words() {
        return page.innerText("body");
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first();
    }

    void press(String words) {
        button(words).click();
    }

    /// Presses what asks once more before it is done; without script it does not ask.
    void pressAndMean(String words) {
        press(words);
        if (look.hasScript()) page.locator(".v-dialog .govuk-button--warning").click();
        page.waitForLoadState();
    }

    void follow(String words) {
        link(words).click();
    }

    void fill(String label, String words) {
        page.getByLabel(label).first().fill(words);
    }

    /// Drags files from elsewhere onto this part of the page, and lets them go.
    void drop(String where, FilePayload... files) {
        var part = page.locator(where);
        var held =
                page.evaluateHandle(
                        """
                        files => {
                          const held = new DataTransfer();
                          for (const file of files) {
                            const bytes = Uint8Array.from(atob(file.bytes), c => c.charCodeAt(0));
                            held.items.add(new File([bytes], file.name, { type: file.type }));
                          }
                          return held;
                        }
                        """,
                        Stream.of(files).map(Person::held).toList());
        part.dispatchEvent("dragover", Map.of("dataTransfer", held));
        assertThat(part.getAttribute("class")).contains("v-file--over");
        part.dispatchEvent("drop", Map.of("dataTransfer", held));
        assertThat(part.getAttribute("class")).doesNotContain("v-file--over");
    }

    private static Map<String, String> held(FilePayload file) {
        var bytes = Base64.getEncoder().encodeToString(file.buffer);
        return Map.of("name", file.name, "type", file.mimeType, "bytes", bytes);
    }

    /// Looks at the page: nobody is shut out, nothing complains, nothing sticks out at the side.
    /// The picture comes last: of a long page, it lets this browser forget that the screen is
    /// touched.
    void see(String name) {
        try {
            check(name);
        } finally {
            picture(name, look);
        }
    }

    private void check(String name) {
        // axe waits for timers, which stand still without script; it sees the same HTML with it
        if (look.hasScript())
            assertThat(violations(axe())).as("axe on " + name + " " + look).isEmpty();
        assertThat(complaints).as("complaints on " + name + " " + look).isEmpty();
        assertThat(widthOf(look.width())).as(name + " at " + look).isEqualTo(look.width());
        assertThat(widthOf(NARROWEST)).as(name + " at its narrowest").isEqualTo(NARROWEST);
        page.setViewportSize(look.width(), look.height());
    }

    /// Looks at the page as it is on a phone and on a desk, by day and in the dark.
    void seeInEveryLook(String name) {
        see(name, Look.PHONE);
        see(name, Look.DESKTOP);
        see(name, Look.PHONE_DARK);
        see(name, Look.DESKTOP_DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page.setViewportSize(look.width(), look.height());
    }

    /// The bytes that came over the line for this page, pictures aside.
    int weight() {
        var bytes =
                page.evaluate(
                        """
                        [...performance.getEntriesByType('navigation'),
                         ...performance.getEntriesByType('resource')]
                          .filter((one) => one.initiatorType !== 'img')
                          .reduce((sum, one) => sum + one.transferSize, 0)
                        """);
        return ((Number) bytes).intValue();
    }

    @Override
    public void close() {
        context.close();
    }

    /// What is different in the dark is the colours alone.
    private void see(String name, Look other) {
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        picture(name, other);
        var axe = other.isDark() ? axe().withRules(List.of("color-contrast")) : axe();
        assertThat(violations(axe)).as("axe on " + name + " " + other).isEmpty();
        if (other.isDark()) return;
        assertThat(complaints).as("complaints on " + name + " " + other).isEmpty();
        assertThat(widthOf(other.width())).as(name + " at " + other).isEqualTo(other.width());
        assertThat(widthOf(NARROWEST)).as(name + " at its narrowest").isEqualTo(NARROWEST);
    }

    private void picture(String name, Look how) {
        page.waitForLoadState();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(how.picture(name)))
                        .setFullPage(true));
    }

    /// In one go: there are no frames here whose findings would have to be gathered.
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes())
                .toList();
    }

    private int widthOf(int window) {
        page.setViewportSize(window, look.height());
        var width =
                page.evaluate(
                        "Math.max(document.documentElement.scrollWidth,"
                                + " document.body.scrollWidth)");
        return ((Number) width).intValue();
    }

    /// A page may be missing, and a form that script sends may be refused (422): both are answers
    /// that a journey asks for. Anything else that cannot be had is a complaint.
    private void listen(Response answer) {
        boolean page = "document".equals(answer.request().resourceType());
        if (answer.status() >= 400 && answer.status() != 422 && !page)
            complaints.add(answer.status() + " for " + answer.url());
    }
}
