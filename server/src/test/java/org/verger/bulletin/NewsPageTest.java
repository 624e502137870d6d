package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import static java.util.Objects.requireNonNull;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.networks.Network;
import org.verger.networks.PublicationKey;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.UUID;

@ServerTest
class NewsPageTest {
    private static final String ROOT = "http://localhost:8080";
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired PublicPages pages;
    @Autowired Trusts trusts;
    @Autowired MockMvc web;

    private Scope here;
    private Scope leila;
    private String news;

    @BeforeEach
    void aSchool() {
        var school = AnySchool.opened(beans);
        here = machineOf(school);
        leila = school.as(Role.TRUST_OFFICER);
        news = newsOf(here);
    }

    @Test
    void anEmptyPageSaysWhatWillBeThere() throws Exception {
        assertThat(page(news).text()).contains("Alder School", "Nothing here yet");
    }

    @Test
    void theNewestComesFirst() throws Exception {
        publish(new Story(key(), "Older words").at(TEN));
        publish(new Story(key(), "Newer words").at(TEN.plusSeconds(60)));

        assertThat(page(news).select(".v-story__words p").eachText())
                .containsExactly("Newer words", "Older words");
    }

    @Test
    void thereAreFurtherPages() throws Exception {
        for (int i = 0; i < SchoolPage.PAGE + 1; i++)
            publish(new Story(key(), "Words " + i).at(TEN.plusSeconds(i)));

        var first = page(news);
        assertThat(first.select("article")).hasSize(SchoolPage.PAGE);
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".v-story__words p").eachText()).containsExactly("Words 0");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(news);
        assertThat(canonical(second)).isEqualTo(ROOT + news + "?page=1");
    }

    @Test
    void anEntrySaysWhatItSaysAndNothingMore() throws Exception {
        var story = new Story(key(), "Line <one>\n\nLine two").pictured();
        publish(story);

        var page = page(news + "/" + story.key());

        assertThat(page.select("h1").text()).isEqualTo("Line <one>");
        assertThat(page.select(".v-story__words p").eachText()).containsExactly("Line two");
        assertThat(page.select("time").text()).isEqualTo("Friday 20 November 2026 at 10:00");
        assertThat(page.select("img").attr("alt")).isEqualTo("Paint pots <on> a table");
        assertThat(page.select("img").attr("srcset"))
                .contains("/0/1024.jpg 1024w", "/0/480.jpg 480w");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void anEntrySaysToOthersWhatItIs() throws Exception {
        var story = new Story(key(), "A headline\n\nAnd the rest").pictured();
        publish(story);

        var page = page(news + "/" + story.key());

        var address = ROOT + news + "/" + story.key();
        assertThat(canonical(page)).isEqualTo(address);
        assertThat(said(page, "og:url")).isEqualTo(address);
        assertThat(said(page, "og:type")).isEqualTo("article");
        assertThat(said(page, "og:title")).isEqualTo("A headline");
        assertThat(said(page, "og:description")).isEqualTo("And the rest");
        assertThat(said(page, "og:image")).isEqualTo(address + "/0/480.jpg");
        assertThat(said(page, "og:image:alt")).isEqualTo("Paint pots <on> a table");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(news + "/rss.xml", news + "/atom.xml");
    }

    @Test
    void onlyTheFirstPhotoIsLoadedAtOnce() throws Exception {
        publish(new Story(key(), "One").pictured().at(TEN));
        publish(new Story(key(), "Two").pictured().at(TEN.plusSeconds(60)));

        var images = page(news).select("article img");

        assertThat(images.eachAttr("loading")).containsExactly("lazy");
        assertThat(images.getFirst().attr("fetchpriority")).isEqualTo("high");
        assertThat(images.eachAttr("width")).containsExactly("480", "480");
        assertThat(images.eachAttr("height")).containsExactly("240", "240");
    }

    @Test
    void theArchiveLeadsToEveryMonth() throws Exception {
        publish(new Story(key(), "In November").at(TEN));
        publish(new Story(key(), "In June").at(Instant.parse("2026-06-01T08:00:00Z")));

        var archive = page(news + "/archive");
        assertThat(archive.select(".v-news__year li").eachText())
                .containsExactly("November 2026 1 entry", "June 2026 1 entry");

        var june = page(archive.select(".v-news__year a").getLast().attr("href"));
        assertThat(june.select("h1").text()).isEqualTo("June 2026");
        assertThat(june.select(".v-story__words p").eachText()).containsExactly("In June");
        assertThat(answer(news + "/archive/2026-13").getStatus()).isEqualTo(404);
    }

    @Test
    void wordsAreSearchedForAndNobodyKeepsThem() throws Exception {
        publish(new Story(key(), "The daffodils are out"));

        var found = page(news + "/search?q=daffodil");
        assertThat(found.select(".v-story__words p").eachText()).hasSize(1);
        assertThat(found.select("#q").attr("value")).isEqualTo("daffodil");

        var none = answer(news + "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(none.getContentAsString())
                .contains("Nothing was found")
                .doesNotContain("<script");
        assertThat(none.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    /// OFF-4: where the trust has not opened the page there is nothing, whatever was asked for.
    @Test
    void aPageThatTheTrustClosedIsNotThere() throws Exception {
        var story = new Story(key(), "Words").pictured();
        publish(story);

        leila.run(() -> assertThat(pages.close()).isEqualTo(new Outcome.Done()));

        for (var path :
                new String[] {
                    "",
                    "/" + story.key(),
                    "/" + story.key() + "/0/480.jpg",
                    "/archive",
                    "/archive/2026-11",
                    "/search?q=words",
                    "/rss.xml",
                    "/atom.xml"
                }) {
            assertThat(answer(news + path).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPhotoIsItsBytesUnderItsOwnMark() throws Exception {
        var story = new Story(key(), "Words").pictured();
        publish(story);

        var answer = answer(news + "/" + story.key() + "/0/480.jpg");

        var mark = requireNonNull(answer.getHeader("ETag"));
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getContentAsByteArray()).isEqualTo(story.jpeg(480));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(again(news + "/" + story.key() + "/0/480.jpg", mark)).isEqualTo(304);
        assertThat(answer(news + "/" + story.key() + "/0/481.jpg").getStatus()).isEqualTo(404);
        assertThat(answer(news + "/" + story.key() + "/1/480.jpg").getStatus()).isEqualTo(404);
    }

    @Test
    void nothingOfItSetsACookieOrIsKeptLong() throws Exception {
        var story = new Story(key(), "Words").pictured();
        publish(story);

        for (var path : new String[] {"", "/" + story.key(), "/" + story.key() + "/0/480.jpg"}) {
            var answer = answer(news + path);
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(answer.getCookies()).isEmpty();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        }
    }

    @Test
    void anotherSchoolsEntryIsNotHere() throws Exception {
        var story = new Story(key(), "Words").pictured();
        publish(story);
        var elsewhere = newsOf(machineOf(AnySchool.opened(beans)));

        assertThat(answer(elsewhere + "/" + story.key()).getStatus()).isEqualTo(404);
        assertThat(answer(elsewhere + "/" + story.key() + "/0/480.jpg").getStatus()).isEqualTo(404);
        assertThat(page(elsewhere).select("article")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGoneForGood() throws Exception {
        var story = new Story(key(), "Secret words").pictured();
        publish(story);
        here.run(() -> bulletin.withdraw(story.key()));

        var gone = answer(news + "/" + story.key());

        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString())
                .contains("This is no longer here")
                .doesNotContain("Secret");
        var photo = answer(news + "/" + story.key() + "/0/480.jpg");
        assertThat(photo.getStatus()).isEqualTo(410);
        assertThat(photo.getContentAsString()).contains("no longer here");
        assertThat(page(news).select("article")).isEmpty();
    }

    @Test
    void whatNeverWasIsNotThere() throws Exception {
        assertThat(answer(news + "/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(answer("/s/no-such-school/news").getStatus()).isEqualTo(404);
    }

    private void publish(Story story) {
        here.run(() -> assertThat(bulletin.publish(story.made())).isNotNull());
    }

    private int again(String path, String mark) throws Exception {
        return web.perform(get(path).header("If-None-Match", mark))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private String newsOf(Scope school) {
        return "/s/" + school.call(() -> trusts.get(school.school())).address() + "/news";
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String said(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static PublicationKey key() {
        return new PublicationKey(UUID.randomUUID());
    }

    private static Scope machineOf(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
