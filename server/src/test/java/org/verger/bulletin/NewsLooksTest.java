package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chromium;
import org.verger.Gallery;
import org.verger.signin.SignInTest;

import java.time.Instant;
import java.util.List;

/// A school's page in a real browser, with what strains it: long links, long credits, many photos.
@SignInTest
class NewsLooksTest {
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final int NARROWEST = 320;
    private static final String LINK =
            "https://www.alder.example/events/2026/winter-fair/" + "a-very-long-name".repeat(6);
    private static final String CREDIT =
            "The kite over the hall, by Ottoline Featherstonehaugh, used under CC BY-SA 4.0,"
                    + " https://licences.example/by-sa/4.0/deed.en";

    @Autowired BeanFactory beans;

    @Test
    void longLinksAndCreditsFitWhereverTheyAreRead() {
        var school = Reporter.of(beans);
        school.tells("Book your stall\n\nAll of it is at " + LINK + ", or ask Ms Kerr.", TEN);
        school.borrows("One kite.\n\n" + LINK, TEN.plusSeconds(60), CREDIT);
        var many =
                school.borrows(
                        "Kites and lanterns\n\nSee (www.alder.example/kites) for more.",
                        TEN.plusSeconds(120),
                        CREDIT,
                        "",
                        "A. Marsh, with their leave",
                        "A. Marsh, with their leave");

        try (var chromium = Chromium.start();
                var context = chromium.browser().newContext()) {
            var page = context.newPage();
            for (var path : List.of(school.news(), school.news() + "/" + many)) {
                page.navigate(Passerby.ROOT + path);
                Gallery.look(page, path.equals(school.news()) ? "news-credits" : "entry-credits");
                assertThat(width(page)).as(path).isEqualTo(NARROWEST);
            }
            assertThat(page.locator(".v-story__words a").getAttribute("href"))
                    .isEqualTo("https://www.alder.example/kites");
        }
    }

    private static int width(Page page) {
        page.setViewportSize(NARROWEST, 700);
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
