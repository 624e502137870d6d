package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;

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
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.UUID;

@ServerTest
class PostPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Paces paces;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aPostIsBegunWithItsWords() throws Exception {
        var begun =
                answer(
                        post("/posts/" + UUID.randomUUID())
                                .param("fresh", "yes")
                                .param("caption", "The hall is dry.")
                                .param("when", "approved"));

        assertThat(begun.getStatus()).isEqualTo(303);
        var page = page(requireNonNull(begun.getHeader("Location")));
        assertThat(page.select("textarea[name=caption]").text()).isEqualTo("The hall is dry.");
        assertThat(page.select(".v-verdict").text()).contains("Nothing has to be mended");
        assertThat(page.select("button[formaction$=/submission]").text())
                .isEqualTo("Send it for approval");
    }

    /// Nothing comes out in the past, and no page says so.
    @Test
    void aTimeThatHasGoneByIsToldToBeSo() throws Exception {
        var id = room.draft(new Timing.At(Instant.parse("2020-01-07T09:00:00Z")));

        var page = page("/posts/" + id);

        assertThat(page.select("#reads-words").text())
                .contains("It comes out: as soon as it is approved, for Tuesday 7 January 2020")
                .endsWith("has gone by");
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsWrong() throws Exception {
        var answer =
                answer(
                        post("/posts/" + UUID.randomUUID())
                                .param("fresh", "yes")
                                .param("caption", "")
                                .param("when", "at")
                                .param("day", "2099-01-05")
                                .param("time", "half nine"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary li").eachText())
                .containsExactly("Write what you want to say", "Enter the time like 14:30");
        assertThat(page.select("input[name=day]").val()).isEqualTo("2099-01-05");
        assertThat(page.select("input[name=time]").val()).isEqualTo("half nine");
        assertThat(page.select("input[name=when][value=at]").hasAttr("checked")).isTrue();
    }

    /// A school waits between a yes and the coming out, and its writers are told so beforehand.
    @Test
    void whatHasNoTimeComesOutAfterTheSchoolsPause() throws Exception {
        room.ruth().run(() -> paces.set(Pace.USUAL));
        var id = room.draft(NOW);
        var late = room.draft(new Timing.At(Instant.parse("2020-01-07T09:00:00Z")));

        var page = page("/posts/" + id);

        assertThat(page.select(".v-when .govuk-radios__label").eachText())
                .containsExactly("10 minutes after it is approved", "On a day and at a time");
        assertThat(page.select("#reads-words").text())
                .endsWith("It comes out: 10 minutes after it is approved");
        assertThat(page("/posts/" + late).select("#reads-words").text())
                .contains("It comes out: 10 minutes after it is approved, for Tuesday 7 January");
        assertThat(page("/posts/new").select(".v-when").text())
                .contains("10 minutes after it is approved")
                .doesNotContain("soon");
    }

    /// Once somebody said yes, each place says when it comes out there, or that it did.
    @Test
    void aPostThatIsApprovedDoesNotSayThatItComesOutWhenItIs() throws Exception {
        var draft = room.draft(NOW);
        var approved = room.approved(NOW);

        assertThat(page("/posts/" + draft).select("#reads-words").text())
                .contains("It comes out: as soon as it is approved");
        assertThat(page("/posts/" + approved).select("#reads-words").text())
                .doesNotContain("It comes out");
    }

    @Test
    void wordsThatAreTooLongAreNotLost() throws Exception {
        var id = room.draft(NOW);
        var tooLong = "word ".repeat(1_001).strip();

        var answer =
                answer(post("/posts/" + id).param("caption", tooLong).param("when", "approved"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("textarea[name=caption]").text())
                .isEqualTo(tooLong);
    }

    @Test
    void anEmojiIsOneCharacter() throws Exception {
        var id = room.draft(NOW);
        var words = "🎨".repeat(Caption.LONGEST);

        var answer = answer(post("/posts/" + id).param("caption", words).param("when", "approved"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(room.post(id).caption()).isEqualTo(new Caption(words));
    }

    /// OFF-7: the name is marked where it stands, with why, how to mend it, and the clause.
    @Test
    void whatTheGateFindsIsMarkedWhereItStands() throws Exception {
        var id = room.draft(NOW, room.ella());
        var words =
                post("/posts/" + id)
                        .param("seen", String.valueOf(room.post(id).version()))
                        .param("caption", "Well done Tom Birch, hooray!");
        assertThat(answer(words.param("when", "approved")).getStatus()).isEqualTo(303);

        var page = page("/posts/" + id);

        var mark = page.select("mark").getFirst();
        assertThat(mark.text()).startsWith("Tom Birch");
        assertThat(mark.select("a").attr("href")).isEqualTo("#finding-1");
        var finding = page.select("#finding-1");
        assertThat(finding.select(".v-tag").text()).isEqualTo("Must be mended");
        assertThat(finding.select(".v-finding__why").text()).isNotBlank();
        assertThat(finding.select(".v-finding__mend").text()).isNotBlank();
        assertThat(finding.select("abbr").text()).isEqualTo("OFF-7");
        assertThat(page.select("button[formaction$=/submission]")).isEmpty();
        assertThat(page.select(".v-verdict").text()).contains("One thing must be mended");
    }

    @Test
    void aSubmissionThatTheGateBlocksIsToldWhy() throws Exception {
        var id = room.draft(NOW, room.tom());

        var answer = answer(post("/posts/" + id + "/submission"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(words(answer)).contains("Something in it must be mended first.");
    }

    @Test
    void whatIsSubmittedWaits() throws Exception {
        var id = room.draft(NOW);

        assertThat(answer(post("/posts/" + id + "/submission")).getStatus()).isEqualTo(303);

        assertThat(page("/posts/" + id).select(".v-kicker").text())
                .isEqualTo("Waiting for approval Written by Mira Holt");
        assertThat(page("/posts/" + id).text()).contains("What happened");
    }

    /// PRN-6: whoever changes what is approved knows beforehand, and afterwards, what that does.
    @Test
    void thatAChangeVoidsTheApprovalIsSaidBeforeAndAfter() throws Exception {
        var id = room.approved(LATER);
        var before = page("/posts/" + id);
        assertThat(before.select(".v-flash").text()).contains("the approval no longer holds");

        var changed =
                post("/posts/" + id)
                        .param("seen", before.select("#seen input").val())
                        .param("caption", "Other words.")
                        .param("when", "approved");
        assertThat(answer(changed).getStatus()).isEqualTo(303);

        var after = page("/posts/" + id);
        assertThat(after.select(".v-flash").text())
                .contains("It was approved, and you have changed it since");
        assertThat(after.select(".v-timeline").text())
                .contains("voided the approval by changing the post");
        assertThat(answer(post("/posts/" + id + "/submission")).getStatus()).isEqualTo(303);
        assertThat(page("/posts/" + id).select(".v-flash").text())
                .doesNotContain("changed it since");
    }

    @Test
    void somebodyElseReadsItButChangesNothing() throws Exception {
        var id = room.submitted(LATER, room.ella());

        var page = Jsoup.parse(answer(room.ruth(), get("/posts/" + id)).getContentAsString());

        assertThat(page.select("textarea, input[type=file]")).isEmpty();
        assertThat(page.select("a[href=/review/" + id + "]").text())
                .isEqualTo("Look at it and decide");
        assertThat(answer(room.ruth(), rewriting(id)).getStatus()).isEqualTo(422);
    }

    @Test
    void whatTheHeadSaidStandsAboveItUntilItIsSentAgain() throws Exception {
        var id = room.submitted(NOW);
        var seen = room.post(id).fingerprint().hex();
        var back =
                post("/review/" + id + "/return").param("seen", seen).param("reason", "Which day?");
        assertThat(answer(room.ruth(), back).getStatus()).isEqualTo(303);

        assertThat(page("/posts/" + id).text()).contains("It came back to you: Which day?");
        assertThat(answer(post("/posts/" + id + "/submission")).getStatus()).isEqualTo(303);
        assertThat(page("/posts/" + id).select(".v-flash").text()).doesNotContain("Which day?");
    }

    @Test
    void theListShowsTheSchoolsOwn() throws Exception {
        var id = room.draft(NOW);
        var sister = room.school().sister().as(Role.TEACHER);

        assertThat(page("/posts").select("a[href=/posts/" + id + "]").text())
                .isEqualTo("The paint is drying.");
        assertThat(words(answer(sister, get("/posts")))).contains("Nothing has been written yet");
    }

    @Test
    void anotherSchoolsPostAndOneThatNeverWasAreTheSameNothing() throws Exception {
        var id = room.draft(NOW);
        var sister = room.school().sister().as(Role.TEACHER);

        var theirs = answer(sister, get("/posts/" + id));
        var nobodys = answer(sister, get("/posts/" + UUID.randomUUID()));

        assertThat(theirs.getStatus()).isEqualTo(404);
        assertThat(nobodys.getStatus()).isEqualTo(404);
        assertThat(theirs.getContentAsString()).isEqualTo(nobodys.getContentAsString());
        assertThat(answer(sister, rewriting(id)).getStatus()).isEqualTo(404);
    }

    private static RequestBuilder rewriting(PostId id) {
        return post("/posts/" + id).param("caption", "Other words").param("when", "approved");
    }

    private Document page(String path) throws Exception {
        var answer = answer(get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return answer(room.mira(), request);
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
