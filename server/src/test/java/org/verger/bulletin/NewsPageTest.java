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
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.UUID;

@ServerTest
class NewsPageTest {
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired Trusts trusts;
    @Autowired MockMvc web;

    private Scope here;
    private String news;

    @BeforeEach
    void aSchool() {
        here = machineOf(AnySchool.opened(beans));
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

        assertThat(page(news).select("article p:first-child").eachText())
                .containsExactly("Newer words", "Older words");
    }

    @Test
    void thereAreFurtherPages() throws Exception {
        for (int i = 0; i < SchoolPage.PAGE + 1; i++)
            publish(new Story(key(), "Words " + i).at(TEN.plusSeconds(i)));

        var first = page(news);
        assertThat(first.select("article")).hasSize(SchoolPage.PAGE);
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("article p:first-child").eachText()).containsExactly("Words 0");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(news + "?page=0");
    }

    @Test
    void anEntrySaysWhatItSaysAndNothingMore() throws Exception {
        var story = new Story(key(), "Line <one>\n\nLine two").pictured();
        publish(story);

        var page = page(news + "/" + story.key());

        assertThat(page.select("article p").eachText())
                .startsWith("Line <one>", "Line two")
                .hasSize(3);
        assertThat(page.select("img").attr("alt")).isEqualTo("Paint pots <on> a table");
        assertThat(page.select("img").attr("srcset"))
                .contains("/0/1024.jpg 1024w", "/0/480.jpg 480w");
        assertThat(page.select("script")).isEmpty();
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
        assertThat(answer(news + "/" + story.key() + "/0/480.jpg").getStatus()).isEqualTo(410);
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

    private static PublicationKey key() {
        return new PublicationKey(UUID.randomUUID());
    }

    private static Scope machineOf(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
