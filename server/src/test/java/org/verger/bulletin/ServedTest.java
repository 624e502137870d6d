package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.journeys.Snapshot;
import org.verger.signin.SignInTest;

import java.time.Instant;
import java.util.UUID;

/// The public page as it comes over the line: what is sent, and what is not.
@SignInTest
class ServedTest {
    private static final int HEAVIEST = 60_000;
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired BeanFactory beans;

    private final Passerby anybody = new Passerby();
    private Reporter school;

    @BeforeEach
    void aSchoolWithAFullPage() {
        school = Reporter.of(beans);
        for (int i = 0; i < SchoolPage.PAGE; i++) {
            var words = "Story " + i + "\n\n" + "The lanterns hang in the hall. ".repeat(60);
            school.tells(words, TEN.plusSeconds(i));
        }
    }

    @Test
    void aFullPageIsLight() {
        assertThat(weight("a full public page")).isLessThanOrEqualTo(HEAVIEST);
    }

    /// What is said of each photo and each link is words as well.
    @Test
    void aFullPageOfBorrowedPhotosAndLinksIsLight() {
        for (int i = 0; i < SchoolPage.PAGE; i++) {
            var link = "https://alder.example/fair/" + UUID.randomUUID();
            var credits = new String[10];
            for (int photo = 0; photo < credits.length; photo++)
                credits[photo] = "Photo by " + UUID.randomUUID() + ", CC BY 4.0, " + link;
            var words = ("The lanterns hang in the hall, " + link + " ").repeat(20);
            school.borrows(words, TEN.plusSeconds(600 + i), credits);
        }

        assertThat(weight("one full of credits and links")).isLessThanOrEqualTo(HEAVIEST);
    }

    private int weight(String which) {
        var page = anybody.get(school.news());
        int weight = page.bytes().length;
        for (var file : Jsoup.parse(page.text()).select("link[rel=stylesheet], link[rel=icon]")) {
            weight += anybody.get(file.attr("href")).bytes().length;
        }

        System.out.printf("%s weighs %,d bytes without pictures%n", which, weight);
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        return weight;
    }

    @Test
    void nothingIsScriptedAndNothingComesFromElsewhere() {
        var page = Jsoup.parse(anybody.get(school.news()).text());

        assertThat(page.select("script, iframe, [style], [onclick]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet], link[rel=icon], img").eachAttr("href"))
                .allMatch(path -> path.startsWith("/"));
    }

    @Test
    void nobodyIsGivenACookie() {
        var key = school.shows("Tulips", 1, TEN);
        var paths =
                new String[] {
                    "",
                    "/" + key,
                    "/" + key + "/0/480.jpg",
                    "/archive",
                    "/archive/2026-11",
                    "/search?q=lanterns",
                    "/" + UUID.randomUUID(),
                };

        for (var path : paths)
            assertThat(anybody.get(school.news() + path).setsACookie()).as(path).isFalse();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var key = school.shows("Tulips", 1, TEN);

        for (var path : new String[] {"", "/" + key, photo(key.toString())}) {
            var first = anybody.get(path.startsWith("/s/") ? path : school.news() + path);
            var again = anybody.again(first.sent().uri().toString(), first.header("ETag"));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("Cache-Control")).isEqualTo("max-age=60, public");
        }
        var before = anybody.get(school.news()).header("ETag");
        school.takesBack(key);
        assertThat(anybody.again(school.news(), before).status()).isEqualTo(200);
    }

    @Test
    void whoeverAsksForTheHeadersAloneIsToldTheSame() {
        var head = anybody.head(school.news());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(anybody.get(school.news()).header("ETag"));
    }

    /// OFF-7: the file says nothing but its pixels, and its address nothing at all.
    @Test
    void aPhotoCarriesNothingOfThePhoneThatTookIt() {
        assertThat(Snapshot.segments(Snapshot.jpeg()))
                .contains(Snapshot.EXIF, Snapshot.IPTC, Snapshot.COMMENT);
        var key = school.shows("Tulips", 1, TEN);
        var page = Jsoup.parse(anybody.get(school.news() + "/" + key).text());

        var image = page.select("article img").getFirst();
        var sizes = image.attr("srcset").split(", ", -1);

        assertThat(sizes).hasSizeGreaterThan(1);
        for (var size : sizes) {
            var path = size.split(" ", -1)[0];
            assertThat(path).matches(school.news() + "/" + key + "/0/[0-9]+\\.jpg");
            assertThat(Snapshot.segments(anybody.get(path).bytes()))
                    .doesNotContain(Snapshot.EXIF, Snapshot.IPTC, Snapshot.COMMENT);
        }
    }

    private String photo(String key) {
        var page = Jsoup.parse(anybody.get(school.news() + "/" + key).text());
        return page.select("article img").attr("src");
    }
}
