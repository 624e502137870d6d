package org.verger.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

import java.util.Locale;

/// How somebody looks at Verger.
enum Look {
    PHONE(390, 844, ColorScheme.LIGHT, true),
    DESKTOP(1280, 900, ColorScheme.LIGHT, true),
    PHONE_DARK(390, 844, ColorScheme.DARK, true),
    DESKTOP_DARK(1280, 900, ColorScheme.DARK, true),
    PHONE_WITHOUT_SCRIPT(390, 844, ColorScheme.LIGHT, false);

    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final boolean script;

    Look(int width, int height, ColorScheme scheme, boolean script) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.script = script;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme scheme() {
        return scheme;
    }

    boolean isPhone() {
        return width < 600;
    }

    boolean isDark() {
        return scheme == ColorScheme.DARK;
    }

    boolean hasScript() {
        return script;
    }

    /// The name of a picture of a page.
    String picture(String page) {
        var end = script ? "" : "-without-script";
        return page + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + end + ".png";
    }

    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(isPhone())
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }
}
