package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.signin.SignInTest;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The feeds as a program reads them: over HTTP, by another reader's library, and by the letter of
/// their formats.
@SignInTest
class FeedTest {
    private static final String RSS = "/rss.xml";
    private static final String ATOM = "/atom.xml";
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final String HOSTILE =
            "Fish & chips ]]> </title><script>alert('x')</script> <!-- \u0001\u0008\u007f"
                    + " \u202eturned\u202c \ufffe &#0; \ud83d\ude00";

    @Autowired BeanFactory beans;

    private final Passerby reader = new Passerby();
    private Reporter school;

    @BeforeEach
    void aSchoolWithAPage() {
        school = Reporter.of(beans);
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void anEntryIsReadAsItWasPublished(String feed) throws FeedException {
        var key = school.shows("A headline\n\nFirst & <second>", 2, TEN);

        var entry = read(feed).getEntries().getFirst();

        assertThat(entry.getUri()).isEqualTo("urn:uuid:" + key);
        assertThat(entry.getTitle()).isEqualTo("A headline");
        assertThat(entry.getLink()).isEqualTo(Passerby.ROOT + school.news() + "/" + key);
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(TEN);
        assertThat(words(entry)).isEqualTo("First & <second>");
        assertThat(entry.getEnclosures()).hasSize(feed.equals(RSS) ? 1 : 2);
        for (var enclosure : entry.getEnclosures()) {
            var photo = reader.get(enclosure.getUrl());
            assertThat(enclosure.getType()).isEqualTo("image/jpeg");
            assertThat(photo.status()).isEqualTo(200);
            assertThat(enclosure.getLength()).isEqualTo(photo.bytes().length);
        }
    }

    /// PRN-2, OFF-8: what can be pressed and whose a picture is reach those who only follow.
    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void linksAndCreditsAreInIt(String feed) throws FeedException {
        school.borrows(
                "Book: https://alder.example/?a=1&b=\"2", TEN, "A. Marsh, www.beech.example");

        var html = Jsoup.parse(html(read(feed).getEntries().getFirst()));

        assertThat(html.select("figure figcaption").text())
                .isEqualTo("A. Marsh, www.beech.example");
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("https://www.beech.example", "https://alder.example/?a=1&b=");
        assertThat(html.select("a").eachAttr("rel")).containsOnly("nofollow noopener noreferrer");
        assertThat(html.select("p").text()).isEqualTo("Book: https://alder.example/?a=1&b=\"2");
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void aFeedSaysWhoseItIsAndWhereAllIs(String path) throws FeedException {
        school.tells("Older", TEN);
        school.tells("Newer", TEN.plusSeconds(60));

        var feed = read(path);

        assertThat(feed.getTitle()).isEqualTo("News from Alder School");
        assertThat(document(path).select("channel > link").text())
                .isEqualTo(path.equals(RSS) ? Passerby.ROOT + school.news() : "");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Newer", "Older");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(TEN.plusSeconds(60));
        assertThat(document(path).select("[href]").eachAttr("href"))
                .allMatch(link -> link.startsWith(Passerby.ROOT));
    }

    /// What RSS 2.0 asks for.
    @Test
    void theRssIsRss() {
        var key = school.shows("Words", 1, TEN);

        var feed = document(RSS);

        assertThat(feed.select("rss").attr("version")).isEqualTo("2.0");
        assertThat(feed.select("rss > channel > title")).hasSize(1);
        assertThat(feed.select("rss > channel > pubDate, rss > channel > language")).hasSize(2);
        assertThat(feed.getAllElements().eachAttr("xmlns:dc")).as("said twice").isEmpty();
        assertThat(feed.outerHtml()).doesNotContain("<dc:");
        assertThat(feed.select("channel > link")).hasSize(1);
        assertThat(feed.select("channel > description").text()).isNotBlank();
        assertThat(feed.select("channel > language").text()).isEqualTo("en-GB");
        assertThat(feed.getElementsByTag("atom:link").attr("rel")).isEqualTo("self");
        assertThat(feed.getElementsByTag("atom:link").attr("href"))
                .isEqualTo(Passerby.ROOT + school.news() + RSS);
        var guid = feed.select("item > guid");
        assertThat(guid.text()).isEqualTo("urn:uuid:" + key);
        assertThat(guid.attr("isPermaLink")).isEqualTo("false");
        for (var date : feed.select("pubDate").eachText()) {
            var read = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            assertThat(read.toInstant()).isEqualTo(TEN);
        }
        assertThat(feed.select("enclosure").eachAttr("length")).doesNotContain("0");
    }

    /// What RFC 4287 asks for.
    @Test
    void theAtomIsAtom() {
        school.tells("Words", TEN);

        var feed = document(ATOM);

        assertThat(feed.select("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        for (var needed : List.of("id", "title", "updated", "author")) {
            assertThat(feed.select("feed > " + needed)).as(needed).hasSize(1);
        }
        for (var needed : List.of("id", "title", "updated", "published")) {
            assertThat(feed.select("entry > " + needed)).as(needed).hasSize(1);
        }
        assertThat(feed.select("author > name").eachText())
                .containsExactly("Alder School", "Alder School");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
                .isEqualTo(Passerby.ROOT + school.news());
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo(Passerby.ROOT + school.news() + ATOM);
        for (var date : feed.select("updated, published").eachText()) {
            assertThat(OffsetDateTime.parse(date).toInstant()).isEqualTo(TEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void hostileWordsAreOnlyWords(String path) throws FeedException {
        school.tells(HOSTILE, TEN);

        var entry = read(path).getEntries().getFirst();

        assertThat(words(entry))
                .isEqualTo(
                        "Fish & chips ]]> </title><script>alert('x')</script> <!-- turned &#0; 😀");
        assertThat(entry.getTitle()).startsWith("Fish & chips ]]> </title><script>");
        assertThat(reader.get(school.news() + path).text())
                .doesNotContain("<script", "\u202e", "\u0001", "\ufffe");
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void whatIsWithdrawnIsInNoFeed(String path) throws FeedException {
        var key = school.shows("Secret words", 1, TEN);
        var before = reader.get(school.news() + path);

        school.takesBack(key);

        assertThat(read(path).getEntries()).isEmpty();
        assertThat(reader.again(school.news() + path, before.header("ETag")).status())
                .isEqualTo(200);
        assertThat(reader.get(school.news() + path).text())
                .doesNotContain("Secret", key.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM})
    void aFeedIsSentOnceAndThenOnlyWhenItChanges(String path) {
        school.tells("Words", TEN);

        var first = reader.get(school.news() + path);

        assertThat(first.header("Content-Type"))
                .isEqualTo(
                        "application/%s+xml;charset=UTF-8"
                                .formatted(path.substring(1, path.indexOf('.'))));
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(first.setsACookie()).isFalse();
        assertThat(first.header("ETag")).startsWith("W/");
        assertThat(reader.again(school.news() + path, first.header("ETag")).status())
                .isEqualTo(304);
    }

    private SyndFeed read(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(reader.get(school.news() + path).text()));
    }

    private Document document(String path) {
        return Jsoup.parse(reader.get(school.news() + path).text(), "", Parser.xmlParser());
    }

    /// The words of an entry as a reader shows them: its HTML read, its white space run together.
    private static String words(SyndEntry entry) {
        return Jsoup.parse(html(entry)).text();
    }

    private static String html(SyndEntry entry) {
        var content =
                entry.getDescription() == null
                        ? entry.getContents().getFirst()
                        : entry.getDescription();
        return content.getValue();
    }
}
