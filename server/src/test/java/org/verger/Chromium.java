package org.verger;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real Chromium, the one that the machine has; nothing is downloaded. Where there is none, a
/// test that needs it is left out, except in CI: there it fails.
public final class Chromium implements AutoCloseable {
    private static final Path WHOLE = Path.of("/usr/bin/chromium");

    /// The same without windows and menus, which nobody sees here: it opens a page in half the
    /// time.
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path PROGRAM = Files.isExecutable(SHELL) ? SHELL : WHOLE;

    /// It may run as root in CI, draws without a graphics card, and asks nobody outside.
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-gpu-rasterization",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(FLAGS));
    }

    /// Starts it, without a window.
    public static Chromium start() {
        insistOn(PROGRAM, System.getenv("CI") != null);
        return new Chromium(
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /// The browser; each test opens pages of its own.
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static void insistOn(Path program, boolean ci) {
        if (Files.isExecutable(program)) return;
        if (ci) Assertions.fail(program + " is missing, and CI shows every page in a browser");
        Assumptions.abort(program + " is missing: no page is shown in a browser");
    }
}
