package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.util.Objects.requireNonNull;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;

@ServerTest
class TemplatePagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatTheOfficeWritesTheHeadAgreesTo() throws Exception {
        var path = written();

        assertThat(page(room.ruth(), path).select(".v-slot").text())
                .contains("Day: a day", "Why: snow / ice");
        assertThat(answer(room.ruth(), agreement(path)).getStatus()).isEqualTo(303);

        assertThat(page(room.office(), "/templates").select(".v-door").attr("href"))
                .isEqualTo(path + "/use");
    }

    @Test
    void threeScreensLeadToTheSchoolsPage() throws Exception {
        var path = written();
        assertThat(answer(room.ruth(), agreement(path)).getStatus()).isEqualTo(303);

        var form = page(room.office(), path + "/use");
        assertThat(form.select("input[type=date]")).hasSize(1);
        assertThat(form.select("input[type=radio]")).hasSize(2);
        var day = LocalDate.now(beans.getBean(Clock.class)).toString();
        var preview = filled(path + "/use", day, "ice");
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(preview.getContentAsString()).select(".v-preview").text())
                .endsWith(": ice.");
        var sent = filled(path + "/publication", day, "ice");

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).startsWith("/posts/");
    }

    @Test
    void whatIsMissingIsToldBesideItsField() throws Exception {
        var path = written();
        assertThat(answer(room.ruth(), agreement(path)).getStatus()).isEqualTo(303);

        var refused = filled(path + "/use", "", "fog");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).text())
                .contains("Fill in: Day", "Fill in: Why");
    }

    @Test
    void aGapThatTakesWhatIsTypedIsSentBack() throws Exception {
        var answer =
                answer(
                        room.office(),
                        post("/templates").param("title", "Snow").param("words", "{Who: name}"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).text())
                .contains("A gap takes a day, a time, a number from a range");
    }

    /// PRN-6: whoever agrees sees what the gate says, and decides about each point by itself.
    @Test
    void aPointIsTickedBeforeItIsAgreedTo() throws Exception {
        var path = written("Ask Ella Adair. Closed on {Day: day}: {Why: snow / ice}.");
        var page = page(room.ruth(), path);
        assertThat(page.select(".v-points legend").text()).startsWith("One point needs");
        assertThat(page.select(".v-point .v-finding__why").text()).startsWith("“Ella Adair”: ");
        var seen = page.select("input[name=seen]").val();
        var box = page.select(".v-points input[type=checkbox]").attr("name");

        var open = answer(room.ruth(), post(path + "/agreement").param("seen", seen));
        assertThat(open.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(open.getContentAsString()).select(".govuk-error-summary").text())
                .contains("Point 1: say that you have looked at it");

        var ticked = post(path + "/agreement").param("seen", seen).param(box, "yes");
        assertThat(answer(room.ruth(), ticked).getStatus()).isEqualTo(303);
    }

    @Test
    void wordsThatMustNotComeOutAreSentBackWithWhy() throws Exception {
        var sent =
                post("/templates")
                        .param("title", "Snow")
                        .param("words", "See https://ann:secret@school.example/snow");

        var answer = answer(room.office(), sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("textarea[name=words]").text()).contains("ann:secret");
        assertThat(page.select(".govuk-error-message").text()).contains("password");
    }

    @Test
    void aSisterSchoolFindsNothing() throws Exception {
        var path = written();
        var sister = room.school().sister().as(Role.HEAD);

        assertThat(answer(sister, get(path)).getStatus()).isEqualTo(404);
        assertThat(answer(sister, get(path + "/use")).getStatus()).isEqualTo(404);
        assertThat(page(sister, "/templates").select(".v-door")).isEmpty();
    }

    private String written() throws Exception {
        return written("Closed on {Day: day}: {Why: snow / ice}.");
    }

    private String written(String words) throws Exception {
        var sent = post("/templates").param("title", "Snow").param("words", words);
        return requireNonNull(answer(room.office(), sent).getHeader("Location"));
    }

    private RequestBuilder agreement(String path) throws Exception {
        var seen = page(room.ruth(), path).select("input[name=seen]").val();
        return post(path + "/agreement").param("seen", seen);
    }

    private MockHttpServletResponse filled(String path, String day, String why) throws Exception {
        return answer(room.office(), post(path).param("slot-0", day).param("slot-1", why));
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
