package org.verger.posts;

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
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.photos.Photo;

import java.util.Set;

/// OFF-8: a mend at one press writes https for http, which is a character more, where there is room
/// for it and where there is not.
@ServerTest
class MendPagesTest {
    private static final String LINK = "http://alder.example/hall";
    private static final String TOO_LONG = "longer than it may be here. Nothing was changed";

    private static final String OVER =
            "Bluesky takes 300 characters, and as it counts these are 301.";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Chirper chirper;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatIsAsLongAsAPostMayBeIsNotMendedBeyondThat() throws Exception {
        var id = draft(filled(Caption.LONGEST));

        var told = pressTheMend(id);

        assertThat(told.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(told.getContentAsString());
        assertThat(page.select("#f-caption-error").text()).contains(TOO_LONG);
        assertThat(page.select("textarea[name=caption]").text()).isEqualTo(filled(Caption.LONGEST));
        assertThat(room.verbs(id)).doesNotContain("post.mended");
    }

    @Test
    void whatLeavesRoomForTheMendIsMended() throws Exception {
        var id = draft(filled(Caption.LONGEST - 1));

        assertThat(pressTheMend(id).getStatus()).isEqualTo(303);

        assertThat(room.post(id).caption().value()).startsWith("https://").hasSize(Caption.LONGEST);
    }

    @Test
    void whatIsUnderAPhotoIsToldOfBesideItsOwnField() throws Exception {
        var described = new Photo.Label(filled(Photo.LONGEST_ALT_TEXT), Source.OURS);
        var credit = new Source(Origin.OURS, filled(Photo.LONGEST_CREDIT));
        var credited = new Photo.Label("Paint pots on a table.", credit);

        assertThat(toldBesideAPhoto(described, "alt-")).contains(TOO_LONG);
        assertThat(toldBesideAPhoto(credited, "credit-")).contains(TOO_LONG);
    }

    private String toldBesideAPhoto(Photo.Label label, String field) throws Exception {
        var id = draft("The hall is dry.");
        var photo = room.photoOf().labelled(label);
        room.mira().run(() -> done(drafts.add(id, photo)));

        var told = pressTheMend(id);

        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(room.post(id).photos().getFirst().label()).isEqualTo(label);
        return Jsoup.parse(told.getContentAsString())
                .select("#f-" + field + photo.id() + "-error")
                .text();
    }

    /// OFF-5: the limit of a place is told of as it is of anything typed.
    @Test
    void whatBecomesTooLongForAPlaceIsMendedAndThenTold() throws Exception {
        chirper.openFor(room);
        var words = new Manuscript(new Caption(filled(300)), LATER);
        var id = draft("The hall is dry.");
        room.mira().run(() -> done(drafts.rewrite(id, words.on(Set.of(Chirper.SITE)))));
        assertThat(page(id).text()).contains("300 of 300 characters").doesNotContain(OVER);

        assertThat(pressTheMend(id).getStatus()).isEqualTo(303);

        assertThat(page(id).select(".v-finding__why").eachText()).contains(OVER);
        assertThat(room.post(id).caption().value()).startsWith("https://").hasSize(301);
    }

    /// A link that is not encrypted, and words up to this length.
    private static String filled(int characters) {
        return (LINK + " is dry" + " and dry".repeat(characters)).substring(0, characters - 1)
                + ".";
    }

    private PostId draft(String words) {
        return room.mira().call(() -> drafts.write(new Caption(words), LATER));
    }

    private MockHttpServletResponse pressTheMend(PostId id) throws Exception {
        var button = page(id).select("button[name=mend]").getFirst();
        return answer(post(button.attr("formaction")).param("mend", button.val()));
    }

    private Document page(PostId id) throws Exception {
        return Jsoup.parse(answer(get("/posts/" + id)).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return room.mira().call(() -> web.perform(request).andReturn().getResponse());
    }
}
