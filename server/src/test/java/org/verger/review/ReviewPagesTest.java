package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

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
import org.verger.consent.Purpose;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;

import java.util.List;
import java.util.UUID;

@ServerTest
class ReviewPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;

    private Newsroom room;
    private PostId id;
    private String path;

    @BeforeEach
    void aPostWaits() {
        room = Newsroom.opened(beans);
        id = room.submitted(LATER, room.ella());
        path = "/review/" + id;
    }

    @Test
    void whatWaitsIsListedForWhoeverMayDecide() throws Exception {
        assertThat(page("/review").select("a[href=" + path + "]").text())
                .isEqualTo("The paint is drying.");
        assertThat(words(answer(room.mira(), get("/review")))).contains("Nothing waits for you");
    }

    /// PRN-6: the one who decides sees exactly what would come out.
    @Test
    void thePageShowsExactlyWhatWouldComeOut() throws Exception {
        var page = page(path);

        assertThat(page.select(".v-preview .v-words").text()).isEqualTo("The paint is drying.");
        var image = page.select(".v-preview img");
        assertThat(image.attr("alt")).isEqualTo("Paint pots on a table.");
        assertThat(answer(room.ruth(), get(image.attr("src"))).getStatus()).isEqualTo(200);
        assertThat(page.select("figcaption").text())
                .contains("not shown to the public: Ella Adair");
        assertThat(page.select("form[action$=/approval] input[name=seen]").val())
                .isEqualTo(room.post(id).fingerprint().hex());
    }

    @Test
    void aYesIsTaken() throws Exception {
        var answer = answer(room.ruth(), approval(seen()));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/review");
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    /// PRN-6: a yes to what was changed meanwhile is no yes.
    @Test
    void aYesToWhatWasChangedMeanwhileIsSentBackWithWhatItIsNow() throws Exception {
        var seen = seen();
        room.mira()
                .run(
                        () -> {
                            done(
                                    drafts.rewrite(
                                            id, new Manuscript(new Caption("Slipped in."), LATER)));
                            done(drafts.submit(id));
                        });

        var answer = answer(room.ruth(), approval(seen));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(words(answer)).contains("It was changed since you looked at it.", "Slipped in.");
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    @Test
    void whatItsAuthorTookUpAgainMeanwhileIsToldOfAndNotLost() throws Exception {
        var seen = seen();
        var words = new Manuscript(new Caption("Not ready."), LATER);
        room.mira().run(() -> done(drafts.rewrite(id, words)));

        for (var pressed : List.of(approval(seen), giveBack(seen, "Whose child is it?"))) {
            var answer = answer(room.ruth(), pressed);

            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).isEqualTo("/review");
        }
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
    }

    @Test
    void whatIsNoFingerprintIsNoYes() throws Exception {
        for (var wrong : new String[] {"", "yes", "0".repeat(63)}) {
            assertThat(answer(room.ruth(), approval(wrong)).getStatus()).isEqualTo(422);
            assertThat(answer(room.ruth(), giveBack(wrong, "Why not?")).getStatus()).isEqualTo(422);
        }
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    /// OFF-6: there is no button for what the gate blocks, and pressing it all the same is refused.
    @Test
    void withoutTheConsentThereIsNoButton() throws Exception {
        var seen = seen();
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);

        var page = page(path);

        assertThat(page.select("form[action$=/approval]")).isEmpty();
        assertThat(page.select(".v-verdict").text())
                .contains(
                        "A child in this picture cannot be shown here.",
                        "Something in it must be mended first.");
        assertThat(answer(room.ruth(), approval(seen)).getStatus()).isEqualTo(422);
    }

    @Test
    void theAuthorIsToldThatSomebodyElseDecides() throws Exception {
        var answer = answer(room.mira(), approval(seen()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(words(answer)).contains("Nobody approves their own work.");
    }

    @Test
    void aNoNeedsAReasonThatItsAuthorCanRead() throws Exception {
        var silent = answer(room.ruth(), giveBack(seen(), "  "));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(words(silent)).contains("Say why it goes back");

        assertThat(answer(room.ruth(), giveBack(seen(), "Which day?")).getStatus()).isEqualTo(303);
        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
    }

    @Test
    void takingItBackIsAskedOnce() throws Exception {
        var asked = words(answer(room.ruth(), get("/posts/" + id + "/withdrawal")));
        assertThat(asked).contains("Take this post back?", "It will not come out.");

        assertThat(answer(room.ruth(), post("/posts/" + id + "/withdrawal")).getStatus())
                .isEqualTo(303);
        assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN);
    }

    @Test
    void aDraftIsDiscardedAndNotTakenBack() throws Exception {
        var draft = room.draft(LATER);

        var page = words(answer(room.mira(), get("/posts/" + draft)));
        var asked = words(answer(room.mira(), get("/posts/" + draft + "/withdrawal")));
        assertThat(page).contains("Discard this draft").doesNotContain("Take this post back");
        assertThat(asked).contains("Discard this draft?", "Nobody else can read it");

        assertThat(answer(room.mira(), post("/posts/" + draft + "/withdrawal")).getStatus())
                .isEqualTo(303);
        assertThat(words(answer(room.mira(), get("/posts/" + draft)))).contains("Discarded");
        for (var path : List.of("", "/withdrawal", "/why"))
            assertThat(answer(room.ruth(), get("/posts/" + draft + path)).getStatus())
                    .isEqualTo(404);
    }

    @Test
    void whatIsNotThereOrNotYoursIsNotThere() throws Exception {
        var sister = room.school().sister().as(Role.HEAD);

        assertThat(answer(room.ruth(), get("/review/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
        assertThat(answer(sister, get(path)).getStatus()).isEqualTo(404);
        assertThat(answer(sister, approval(seen())).getStatus()).isEqualTo(404);
        assertThat(answer(sister, get("/posts/" + id + "/withdrawal")).getStatus()).isEqualTo(404);
    }

    private String seen() {
        return room.post(id).fingerprint().hex();
    }

    private RequestBuilder approval(String seen) {
        return post(path + "/approval").param("seen", seen);
    }

    private RequestBuilder giveBack(String seen, String reason) {
        return post(path + "/return").param("seen", seen).param("reason", reason);
    }

    private Document page(String path) throws Exception {
        var answer = answer(room.ruth(), get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, RequestBuilder request) throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString()).text();
    }
}
