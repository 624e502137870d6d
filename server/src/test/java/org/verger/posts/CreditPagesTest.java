package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.photos.PhotoId;
import org.verger.platform.Scope;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/// PRN-2: what its author says of whose a photo is, and what stands beside it.
@ServerTest
class CreditPagesTest {
    private static final String MISSING = "Say whose picture it is.";

    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Examination examination;

    private Newsroom room;
    private PostId id;
    private PhotoId photo;

    @BeforeEach
    void aDraftWithAPhoto() {
        room = Newsroom.opened(beans);
        id = room.draft(LATER, room.ella());
        photo = room.post(id).photos().getFirst().id();
    }

    @Test
    void theSchoolsOwnPhotoMayHaveACredit() throws Exception {
        assertThat(answer(saving("OURS", "Photograph: Sam Reed")).getStatus()).isEqualTo(303);
        room.mira().run(() -> done(drafts.submit(id)));

        assertThat(source()).isEqualTo(new Source(Origin.OURS, "Photograph: Sam Reed"));
        assertThat(page(room.mira(), "/posts/" + id).select(".v-preview__credit").text())
                .isEqualTo("Photograph: Sam Reed");
        assertThat(page(room.ruth(), "/review/" + id).text())
                .contains(
                        "Whose it is: the school’s own. It comes out with this: Photograph: Sam"
                                + " Reed");
        assertThat(page(room.mira(), "/posts/" + id + "/why").text())
                .contains("Whose photo 1 was: the school’s own. Photograph: Sam Reed");
    }

    /// OFF-7: a name beside a picture of a child is no less a name for standing in its credit.
    @Test
    void aNameInTheCreditOfTheSchoolsOwnIsJudged() throws Exception {
        assertThat(answer(saving("OURS", "Photograph: Tom Birch")).getStatus()).isEqualTo(303);

        var found = room.mira().call(() -> examination.of(room.post(id))).findings();

        assertThat(found).extracting(Finding::check).containsExactly(Check.NAME_IN_CREDIT);
    }

    @Test
    void withoutACreditNothingStandsBesideTheSchoolsOwn() throws Exception {
        assertThat(answer(saving("OURS", "")).getStatus()).isEqualTo(303);
        room.mira().run(() -> done(drafts.submit(id)));

        assertThat(source()).isEqualTo(Source.OURS);
        assertThat(page(room.ruth(), "/review/" + id).text())
                .contains("Whose it is: the school’s own.")
                .doesNotContain("It comes out with this");
    }

    /// Who typed who made it, and not whose it is, loses nothing by that.
    @Test
    void whoseItIsIsAskedForWhereOnlyWhoMadeItWasTyped() throws Exception {
        for (var press : List.of("", "/submission")) {
            var told = answer(typed("/posts/" + id + press, "Photo by A. Marsh"));

            assertThat(told.getStatus()).isEqualTo(422);
            var page = Jsoup.parse(told.getContentAsString());
            assertThat(page.select("#f-origin-" + photo + "-error").text()).contains(MISSING);
            assertThat(page.select("#f-credit-" + photo).val()).isEqualTo("Photo by A. Marsh");
            assertThat(page.select("textarea[name=caption]").text()).isEqualTo("The hall is blue.");
            assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        }
    }

    /// The photo itself can go, and more can come, before anybody has said it.
    @Test
    void whoTakesThePhotoOutNeedNotSayWhoseItIs() throws Exception {
        var removal = "/posts/" + id + "/photos/" + photo + "/removal";

        assertThat(answer(typed(removal, "Photo by A. Marsh")).getStatus()).isEqualTo(303);

        assertThat(room.post(id).photos()).isEmpty();
    }

    @Test
    void whileItIsTypedItIsKeptWithoutWhoseItIs() throws Exception {
        var nobodys = room.borrowed("");
        room.mira().run(() -> done(drafts.add(id, nobodys)));
        photo = nobodys.id();

        var looked = answer(typed("/posts/" + id + "/look", "Photo by A. Marsh"));

        assertThat(looked.getContentAsString())
                .contains("Nobody has said whose picture this is.", "Saved at");
        assertThat(room.post(id).photos().getLast().source())
                .isEqualTo(new Source(Origin.UNSTATED, "Photo by A. Marsh"));
        var page = page(room.mira(), "/posts/" + id);
        assertThat(page.select("#f-credit-" + photo).val()).isEqualTo("Photo by A. Marsh");
        assertThat(page.select("#f-origin-" + photo + "-error").text()).contains(MISSING);
        assertThat(page.select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#f-origin-" + photo);
    }

    /// Files that were chosen are not asked for twice: what was typed beside them stands by each.
    @Test
    void aPhotoIsTakenWithWhoMadeItAndThenAskedWhoseItIs() throws Exception {
        var file = new MockMultipartFile("photos", "a.jpg", "image/jpeg", jpeg());
        var sent = multipart("/posts/" + id + "/photos").file(file).param("credit", "A. Marsh");

        assertThat(answer(sent).getStatus()).isEqualTo(303);

        var added = room.post(id).photos().getLast();
        assertThat(added.source()).isEqualTo(new Source(Origin.UNSTATED, "A. Marsh"));
        var page = page(room.mira(), "/posts/" + id);
        assertThat(page.select("#f-credit-" + added.id()).val()).isEqualTo("A. Marsh");
        assertThat(page.select("#f-origin-" + added.id() + "-error").text()).contains(MISSING);
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, "jpeg", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private Source source() {
        return room.post(id).photos().getFirst().source();
    }

    private MockHttpServletRequestBuilder saving(String origin, String credit) {
        return typed("/posts/" + id, credit).param("origin-" + photo, origin);
    }

    /// All that the page sends, without whose the photo is.
    private MockHttpServletRequestBuilder typed(String path, String credit) {
        return post(path)
                .param("seen", String.valueOf(room.post(id).version()))
                .param("caption", "The hall is blue.")
                .param("when", "approved")
                .param("alt-" + photo, "A blue wall.")
                .param("credit-" + photo, credit);
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = who.call(() -> web.perform(get(path)).andReturn().getResponse());
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return room.mira().call(() -> web.perform(request).andReturn().getResponse());
    }
}
