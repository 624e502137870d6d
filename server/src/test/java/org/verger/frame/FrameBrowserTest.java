package org.verger.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        classes = FrameApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FrameBrowserTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    @LocalServerPort int port;

    @BeforeAll
    void open() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void theConsoleIsSilent() {
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "390,844,LIGHT",
        "390,844,DARK",
        "1280,900,LIGHT",
        "1280,900,DARK",
        "320,700,LIGHT"
    })
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

    private void visit(Page page, String screen) {
        page.navigate("http://localhost:" + port + "/" + screen.replace("!", ""));
        if (screen.endsWith("!")) page.click("main button");
    }

    private Page page(int width, int height, ColorScheme scheme) {
        var page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(scheme));
        page.onConsoleMessage(
                message -> {
                    if (!message.text().contains("the server responded with a status of"))
                        complaints.add(message.text());
                });
        page.onPageError(complaints::add);
        return page;
    }
}
