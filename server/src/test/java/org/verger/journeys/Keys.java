package org.verger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/// A keyboard, and nothing else: what it cannot reach or what does not show that it is reached
/// fails.
record Keys(Page page) {
    private static final int MOST_STEPS = 120;

    private static final String NAME =
            """
            () => {
              const here = document.activeElement;
              const label = here.labels?.[0]?.innerText;
              return (here.getAttribute('aria-label') ?? label ?? here.innerText ?? '').trim();
            }
            """;

    /// A radio and a box show it on what is drawn in their place.
    private static final String SHOWN =
            """
            () => {
              const here = document.activeElement;
              const drawn = ['radio', 'checkbox'].includes(here.type);
              const style = drawn ? getComputedStyle(here.nextElementSibling, '::before') : getComputedStyle(here);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }
            """;

    /// Goes on with Tab until what is called so has the focus.
    void reach(String name) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWN)).as("focus is seen on " + here()).isEqualTo(true);
            if (here().startsWith(name)) return;
        }
        throw new AssertionError("no way to “" + name + "” with Tab on " + page.url());
    }

    /// Reaches a button or a link, presses Enter, and waits for the page it leads to.
    void press(String name) {
        reach(name);
        var _ = page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.keyboard().press("Enter");
        page.waitForSelector("html:not([data-left])");
        page.waitForLoadState();
    }

    /// Reaches a button, presses Enter, and stays on the page.
    void enter(String name) {
        reach(name);
        page.keyboard().press("Enter");
    }

    /// Reaches a field, and types.
    void type(String name, String words) {
        reach(name);
        page.keyboard().type(words);
    }

    /// Reaches the field for files, opens the chooser with Space, and chooses.
    void choose(String name, FilePayload file) {
        reach(name);
        page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
    }

    private String here() {
        return String.valueOf(page.evaluate(NAME));
    }
}
