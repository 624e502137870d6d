package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Path;
import java.util.List;

/// Pictures of pages, for people to look at; each page is looked at for barriers as well.
public final class Gallery {
    private Gallery() {}

    /// A picture at phone and desktop width, light and dark, and no barrier for anybody.
    public static void look(Page page, String name) {
        for (var width : List.of(390, 1280)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 844);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var file = "target/screenshots/%s-%d-%s.png".formatted(name, width, scheme);
                byte[] _ =
                        page.screenshot(
                                new Page.ScreenshotOptions()
                                        .setFullPage(true)
                                        .setPath(Path.of(file)));
                assertThat(new AxeBuilder(page).analyze().getViolations()).as(file).isEmpty();
            }
        }
    }
}
