package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.platform.Scope;

import java.util.UUID;

@ServerTest
class LookPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    /// OFF-7: the verdict follows the words, and the words are kept.
    @Test
    void theVerdictIsThereWhileOneWrites() throws Exception {
        var id = room.draft(NOW, room.ella());

        var seen = seen(typed(id, 1, "Well done Tom Birch!"));

        assertThat(seen.select("#judged .v-finding__why")).isNotEmpty();
        assertThat(seen.select("#reads-words mark").text()).startsWith("Tom Birch");
        assertThat(seen.select("#kept").text()).startsWith("Saved at ");
        assertThat(seen.select("#seen input").val()).isEqualTo("2");
        assertThat(room.post(id).caption()).isEqualTo(new Caption("Well done Tom Birch!"));
    }

    @Test
    void oneSittingIsOneEntryOfTheLedger() throws Exception {
        var id = room.draft(NOW);

        for (int version = 0; version < 5; version++)
            assertThat(seen(typed(id, version, "Draft number " + version)).select("#kept").text())
                    .startsWith("Saved");

        assertThat(room.verbs(id)).containsExactly("post.written");
    }

    @Test
    void whatAnotherWindowSavedIsNotWrittenOver() throws Exception {
        var id = room.draft(NOW);
        var _ = seen(typed(id, 0, "From the first window."));

        var second = seen(typed(id, 0, "From the second window."));

        assertThat(second.select("#kept").text()).startsWith("Not saved yet: It was changed");
        assertThat(second.select("#reads-words").text()).contains("From the second window.");
        assertThat(room.post(id).caption()).isEqualTo(new Caption("From the first window."));
        var next = Integer.parseInt(second.select("#seen input").val());
        assertThat(seen(typed(id, next, "From the second window, on.")).select("#kept").text())
                .startsWith("Not saved yet: It was changed");
        assertThat(room.post(id).caption()).isEqualTo(new Caption("From the first window."));
    }

    /// PRN-6: what another window sent for approval is not called back by whoever was not told.
    @Test
    void whatAnotherWindowSentIsNotCalledBackUnasked() throws Exception {
        var id = room.submitted(NOW);
        var typed = seen(typed(id, 0, "From the second window."));
        var seen = typed.select("#seen input").val();

        var saved =
                post("/posts/" + id)
                        .param("seen", seen)
                        .param("when", "approved")
                        .param("caption", "From the second window.");
        var answer = answer(room.mira(), saved);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("changed in another window");
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    /// A request that is cut off may have been kept, and nobody would hear of the version that
    /// made: the next key waits for the answer to the one before.
    @Test
    void noKeyCutsOffTheOneBefore() throws Exception {
        var page = answer(room.mira(), get("/posts/" + room.draft(NOW))).getContentAsString();

        assertThat(Jsoup.parse(page).select("[hx-post$=/look]").attr("hx-sync"))
                .isEqualTo("this:queue last");
    }

    /// PRN-6: no approval is lost by a key that was pressed by mistake.
    @Test
    void whatWaitsIsLookedAtAndNotChanged() throws Exception {
        var id = room.submitted(NOW);

        var seen = seen(typed(id, room.post(id).version(), "Well done Tom Birch!"));

        assertThat(seen.select("#kept").text()).startsWith("Not saved yet");
        assertThat(seen.select("#judged").text()).contains("name of a pupil");
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    @Test
    void aPostBeginsWithItsFirstWord() throws Exception {
        var blank = Jsoup.parse(answer(room.mira(), get("/posts/new")).getContentAsString());
        var path = blank.select("#writing").attr("action");
        var id = new PostId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));

        var empty = seen(typed(id, 0, "").param("fresh", "yes"));
        assertThat(empty.select("#kept").text()).isEmpty();
        assertThat(answer(room.mira(), get(path)).getStatus()).isEqualTo(404);
        var begun = answer(room.mira(), typed(id, 0, "The hall is dry.").param("fresh", "yes"));

        assertThat(begun.getHeader("HX-Replace-Url")).isEqualTo(path);
        assertThat(room.post(id).caption()).isEqualTo(new Caption("The hall is dry."));
        assertThat(room.verbs(id)).containsExactly("post.written");
    }

    @Test
    void nobodyBeginsAPostUnderTheNameOfAnothers() throws Exception {
        var id = room.draft(NOW);

        var answer = answer(room.ruth(), typed(id, 0, "Mine now.").param("fresh", "yes"));

        assertThat(Jsoup.parse(answer.getContentAsString()).select("#kept").text())
                .startsWith("Not saved yet");
        assertThat(room.post(id).caption()).isEqualTo(new Caption("The paint is drying."));
    }

    /// OFF-7: one press mends what can be mended safely, and only while it is still so.
    @Test
    void aSafeMendIsOnePress() throws Exception {
        var id = room.draft(NOW);
        var found = "Well done Tom\u200B Birch!";
        var _ = seen(typed(id, 0, found));
        var page = Jsoup.parse(answer(room.mira(), get("/posts/" + id)).getContentAsString());
        var button = page.select("button[name=mend]").getFirst();
        var pressed =
                post("/posts/" + id + "/mends")
                        .param("caption", found)
                        .param("when", "approved")
                        .param("mend", button.val());

        assertThat(answer(room.mira(), pressed).getStatus()).isEqualTo(303);

        assertThat(room.post(id).caption().value()).isNotEqualTo(found);
        assertThat(room.verbs(id)).endsWith("post.mended");
        var again = post("/posts/" + id + "/mends").param("mend", button.val());
        assertThat(answer(room.mira(), again).getStatus()).isEqualTo(303);
        assertThat(room.verbs(id)).containsOnlyOnce("post.mended");
    }

    @Test
    void whatWasTypedIsSentWithTheButton() throws Exception {
        var id = room.draft(NOW);
        var sent =
                post("/posts/" + id + "/submission")
                        .param("caption", "The very last words.")
                        .param("when", "approved");

        assertThat(answer(room.mira(), sent).getStatus()).isEqualTo(303);

        assertThat(room.post(id).caption()).isEqualTo(new Caption("The very last words."));
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    @Test
    void withoutWordsNothingIsSent() throws Exception {
        var id = room.draft(NOW);
        var sent =
                post("/posts/" + id + "/submission").param("caption", "").param("when", "approved");

        var answer = answer(room.mira(), sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Write what you want to say");
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
    }

    private static MockHttpServletRequestBuilder typed(PostId id, int seen, String words) {
        return post("/posts/" + id + "/look")
                .header("HX-Request", "true")
                .param("seen", String.valueOf(seen))
                .param("when", "approved")
                .param("caption", words);
    }

    private Document seen(RequestBuilder request) throws Exception {
        var answer = answer(room.mira(), request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
