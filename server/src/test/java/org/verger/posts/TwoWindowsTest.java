package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;

import java.util.List;

/// One post in two windows, and several photos on one sheet: whichever button is pressed, nothing
/// is written over and nothing is forgotten.
@ServerTest
class TwoWindowsTest {
    private static final String FIRST = "From the first window.";
    private static final String SECOND = "From the second window.";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;

    private Newsroom room;
    private PostId id;

    @BeforeEach
    void aDraft() {
        room = Newsroom.opened(beans);
        id = room.draft(NOW, room.ella());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/submission", "/mends", "/photos/%s/children", "/photos/%s/removal"})
    void noButtonWritesOverWhatTheOtherWindowSaved(String button) throws Exception {
        int seen = room.post(id).version();
        save(FIRST);

        var answer = press(sheet(button.formatted(photo(0)), seen, SECOND));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary").text())
                .contains("changed in another window");
        assertThat(page.select("textarea[name=caption]").text()).isEqualTo(SECOND);
        assertThat(page.select("#reads-words").text()).contains(FIRST);
        var post = room.post(id);
        assertThat(post.caption()).isEqualTo(new Caption(FIRST));
        assertThat(post.state()).isEqualTo(PostState.DRAFT);
        assertThat(post.photos()).hasSize(1);
    }

    /// Whoever was told and types on has not said yet which of the two stands.
    @Test
    void afterTheWarningNoKeyWritesOverWhatTheOtherWindowSaved() throws Exception {
        int seen = room.post(id).version();
        save(FIRST);
        var told = Jsoup.parse(press(sheet("", seen, SECOND)).getContentAsString());
        assertThat(told.select("#kept").text()).startsWith("Not saved yet: another window");

        for (var key : List.of("!", "!!")) {
            var typed = typedOn(told, SECOND + key);
            assertThat(typed.select("#kept").text()).startsWith("Not saved yet: another window");
            assertThat(typed.select("#seen input").val())
                    .isEqualTo(told.select("#seen input").val());
        }

        assertThat(room.post(id).caption()).isEqualTo(new Caption(FIRST));
        assertThat(told.select("a:contains(take what was saved)").attr("href"))
                .isEqualTo("/posts/" + id);
    }

    @Test
    void onceItIsSavedOnPurposeKeysAreKeptAgain() throws Exception {
        int seen = room.post(id).version();
        save(FIRST);
        var told = Jsoup.parse(press(sheet("", seen, SECOND)).getContentAsString());
        int again = Integer.parseInt(told.select("#seen input").val());
        var saving = sheet("", again, SECOND).param("elsewhere", "yes");
        assertThat(press(saving).getStatus()).isEqualTo(303);

        var page = Jsoup.parse(press(get("/posts/" + id)).getContentAsString());
        var typed = typedOn(page, SECOND + "!");

        assertThat(typed.select("#kept").text()).startsWith("Saved at ");
        assertThat(room.post(id).caption()).isEqualTo(new Caption(SECOND + "!"));
    }

    /// What the browser sends of a page at the next key: its hidden fields as they stand there.
    private Document typedOn(Document page, String words) throws Exception {
        int seen = Integer.parseInt(page.select("#seen input").val());
        var sent = sheet("/look", seen, words).header("HX-Request", "true");
        for (var hidden : page.select("#writing input[name=elsewhere]"))
            sent.param(hidden.attr("name"), hidden.val());
        return Jsoup.parse(press(sent).getContentAsString());
    }

    /// Whoever was told, and presses again, means it.
    @Test
    void pressedAgainItIsSaved() throws Exception {
        int seen = room.post(id).version();
        save(FIRST);
        var told = Jsoup.parse(press(sheet("", seen, SECOND)).getContentAsString());

        var again = press(sheet("", Integer.parseInt(told.select("#seen input").val()), SECOND));

        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(room.post(id).caption()).isEqualTo(new Caption(SECOND));
    }

    /// What was kept a moment before by itself is nobody else's.
    @Test
    void whatReadsTheSameIsNoOtherWindows() throws Exception {
        int seen = room.post(id).version();
        save(FIRST);

        assertThat(press(sheet("/submission", seen, FIRST)).getStatus()).isEqualTo(303);
    }

    /// OFF-6: a child whose name stands at a photo is said to be in it, whichever button is
    /// pressed.
    @Test
    void aNameAtOnePhotoIsNotForgottenWhenAnotherIsTagged() throws Exception {
        room.mira().run(() -> Newsroom.done(drafts.add(id, room.photoOf())));

        var answer =
                press(
                        sheet("/photos/" + photo(0) + "/children", version(), FIRST)
                                .param("child-" + photo(0), "Tom Birch")
                                .param("child-" + photo(1), "ella"));

        assertThat(answer.getStatus()).isEqualTo(303);
        var photos = room.post(id).photos();
        assertThat(photos.getFirst().children())
                .containsExactlyInAnyOrder(room.ella().id(), room.tom().id());
        assertThat(photos.getLast().children()).containsExactly(room.ella().id());
    }

    @Test
    void namesThatNobodyHasStayInTheirBoxes() throws Exception {
        room.mira().run(() -> Newsroom.done(drafts.add(id, room.photoOf())));
        var sent = sheet("/mends", version(), FIRST);
        for (int i : List.of(0, 1)) sent.param("child-" + photo(i), "Nobody " + i);

        var answer = press(sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(
                        Jsoup.parse(answer.getContentAsString())
                                .select("input[name^=child-]")
                                .eachAttr("value"))
                .containsExactly("Nobody 0", "Nobody 1");
    }

    private MockHttpServletRequestBuilder sheet(String button, int seen, String words) {
        var sent =
                post("/posts/" + id + button)
                        .param("seen", String.valueOf(seen))
                        .param("when", "approved")
                        .param("caption", words);
        for (var photo : room.post(id).photos())
            sent.param("alt-" + photo.id(), photo.altText()).param("origin-" + photo.id(), "OURS");
        return sent;
    }

    private void save(String words) throws Exception {
        assertThat(press(sheet("", version(), words)).getStatus()).isEqualTo(303);
    }

    private int version() {
        return room.post(id).version();
    }

    private String photo(int number) {
        return room.post(id).photos().get(number).id().toString();
    }

    private MockHttpServletResponse press(MockHttpServletRequestBuilder sent) throws Exception {
        return room.mira().call(() -> web.perform(sent).andReturn().getResponse());
    }
}
