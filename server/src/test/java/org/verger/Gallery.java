package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Path;

/// Pictures of pages, for people to look at; each page is looked at for barriers as well.
public final class Gallery {
    private Gallery() {}

    /// A picture of a bright phone and of a dark desktop, and no barrier for anybody.
    public static void look(Page page, String name) {
        look(page, name, 390, ColorScheme.LIGHT);
        look(page, name, 1280, ColorScheme.DARK);
    }

    private static void look(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var file = "target/screenshots/%s-%d-%s.png".formatted(name, width, scheme);
        byte[] _ =
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(file)));
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(file)
                .isEmpty();
    }
}
