package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.networks.Network;
import org.verger.networks.PublicationKey;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What stands beneath a picture on the school's page, and what can be pressed there.
@ServerTest
class CreditsAndLinksTest {
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired Trusts trusts;
    @Autowired MockMvc web;

    private Scope here;
    private String news;

    @BeforeEach
    void aSchool() {
        var school = AnySchool.opened(beans);
        here = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        news = "/s/" + here.call(() -> trusts.get(school.school())).address() + "/news";
    }

    /// PRN-2: whose a picture is stands beneath it, wherever it is shown.
    @Test
    void whoseAPictureIsStandsBeneathIt() throws Exception {
        var story =
                new Story(key(), "Pots")
                        .credited("A. Marsh & <Co>, https://licence.example/by/4.0");
        publish(story);
        publish(new Story(key(), "Our own").pictured());

        for (var path : List.of(news, news + "/" + story.key(), news + "/search?q=Marsh")) {
            var beneath = page(path).select("figcaption");
            assertThat(beneath.eachText())
                    .as(path)
                    .containsExactly("A. Marsh & <Co>, https://licence.example/by/4.0");
            assertThat(beneath.select("a").attr("href"))
                    .isEqualTo("https://licence.example/by/4.0");
        }
    }

    /// Photos that are shown small share one line, in which nothing is said twice.
    @Test
    void theCreditsOfSmallPhotosStandTogether() throws Exception {
        var one = new Story(key(), "Three").credited("A. Marsh").pictures().getFirst();
        var other = new Story(key(), "Three").credited("B. Reed").pictures().getFirst();
        var story = new Story(key(), "Three", List.of(one, other, other, one), TEN);
        publish(story);

        var article = page(news).select("article");

        assertThat(article.select("figcaption").eachText()).containsExactly("A. Marsh");
        assertThat(article.select(".v-story__credit").eachText()).containsExactly("B. Reed");
        assertThat(page(news + "/" + story.key()).select("figcaption").eachText())
                .containsExactly("A. Marsh", "B. Reed", "B. Reed", "A. Marsh");
    }

    /// OFF-8: what the gate saw as the link is the link, and nothing else is one.
    @Test
    void aLinkCanBePressed() throws Exception {
        var words =
                "Fair\n\nBook (https://alder.example/a_(b)?q=1&r=<2>), or www.beech.example. Not"
                        + " javascript:alert(1) and not https://a:b@gov.uk/";
        var story = new Story(key(), words);
        publish(story);

        for (var path : List.of(news, news + "/" + story.key())) {
            var links = page(path).select(".v-story__words a");
            assertThat(links.eachText())
                    .containsExactly("https://alder.example/a_(b)?q=1&r=", "www.beech.example");
            assertThat(links.eachAttr("href"))
                    .containsExactly(
                            "https://alder.example/a_(b)?q=1&r=", "https://www.beech.example");
            assertThat(links.eachAttr("rel")).containsOnly("nofollow noopener noreferrer");
            assertThat(page(path).select(".v-story__words").text()).isEqualTo(words.substring(6));
        }
    }

    /// A headline leads to its entry, so a line that leads elsewhere is none.
    @Test
    void aLineWithALinkIsNoHeadline() throws Exception {
        publish(new Story(key(), "Book at https://alder.example/fair\n\nIt is free."));

        var article = page(news).select("article");

        assertThat(article.select(".v-story__head")).isEmpty();
        assertThat(article.select(".v-story__words a").text())
                .isEqualTo("https://alder.example/fair");
        assertThat(article.attr("aria-label")).isEqualTo("Book at https://alder.example/fair");
    }

    private void publish(Story story) {
        here.run(() -> assertThat(bulletin.publish(story.made())).isNotNull());
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static PublicationKey key() {
        return new PublicationKey(UUID.randomUUID());
    }
}
