package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.AnySchool.child;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.platform.Role;
import org.verger.pupils.Pupil;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

@ServerTest
class PhotoPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aRealPhotoIsTakenDescribedAndShown() throws Exception {
        var id = room.draft(NOW);

        assertThat(answer(upload(id, "hall.jpg", jpeg())).getStatus()).isEqualTo(303);

        var photo = room.post(id).photos().getFirst();
        assertThat(photo.sizes().getFirst().width()).isEqualTo(900);
        assertThat(page(id).select("#photo-" + photo.id()).text())
                .contains("People who cannot see this picture are not told what it shows.");
        var described =
                answer(
                        post("/posts/" + id)
                                .param("seen", String.valueOf(room.post(id).version()))
                                .param("caption", "The hall is blue.")
                                .param("origin-" + photo.id(), "OURS")
                                .param("alt-" + photo.id(), "A blue wall."));
        assertThat(described.getStatus()).isEqualTo(303);
        var image = page(id).select("#photo-" + photo.id() + " img");
        assertThat(image.attr("alt")).isEqualTo("A blue wall.");
        var shown = answer(get(image.attr("src")));
        assertThat(shown.getContentAsByteArray()).startsWith(0xff, 0xd8, 0xff);
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theSisterSchoolDoesNotSeeThePhoto() throws Exception {
        var id = room.draft(NOW);
        assertThat(answer(upload(id, "hall.jpg", jpeg())).getStatus()).isEqualTo(303);
        var image = page(id).select(".v-photo img").attr("src");

        var sister = room.school().sister().as(Role.TEACHER);

        assertThat(sister.call(() -> web.perform(get(image)).andReturn().getResponse().getStatus()))
                .isEqualTo(404);
    }

    @Test
    void whatIsNoPhotoIsNotTakenAndTheWriterIsToldWhich() throws Exception {
        var id = room.draft(NOW);

        var answer = answer(upload(id, "notes.txt", "no picture at all".getBytes(US_ASCII)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").text())
                .contains("notes.txt:");
        assertThat(room.post(id).photos()).isEmpty();
    }

    @Test
    void aChildIsTaggedByTyping() throws Exception {
        var id = room.draft(NOW, room.tom());

        assertThat(tag(id, "ella").getStatus()).isEqualTo(303);

        assertThat(page(id).select(".v-chips li span").eachText())
                .containsExactly("Ella Adair", "Tom Birch");
        var removal = page(id).select(".v-chips button").getFirst().attr("formaction");
        assertThat(answer(post(removal)).getStatus()).isEqualTo(303);
        assertThat(page(id).select(".v-chips li span").eachText()).containsExactly("Tom Birch");
    }

    /// A name that stands in the field is said of the photo, whichever button is pressed.
    @Test
    void whoWasTypedAndNotAddedIsNotForgottenOnSending() throws Exception {
        var id = room.draft(NOW, room.tom());
        var field = "child-" + room.post(id).photos().getFirst().id();

        var nobody = answer(post("/posts/" + id + "/submission").param(field, "Nobody Known"));
        var sent = answer(post("/posts/" + id + "/submission").param(field, "ella"));

        assertThat(nobody.getStatus()).isEqualTo(422);
        assertThat(room.post(id).children())
                .containsExactlyInAnyOrder(room.ella().id(), room.tom().id());
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).contains("A child in this picture cannot be shown");
    }

    @Test
    void whoMayBeMeantIsOfferedWhileOneTypes() throws Exception {
        var id = room.draft(NOW, room.tom());
        var field = "child-" + room.post(id).photos().getFirst().id();
        var _ = room.school().sister().with(child("8", "Ella", "Yarrow"));

        var offered = answer(get(photoPath(id) + "/children").param(field, "ell"));

        var choices = Jsoup.parse(offered.getContentAsString()).select("button[name=chosen]");
        assertThat(choices.eachText()).containsExactly("Ella Adair Year 4, Robin");
        assertThat(answer(get(photoPath(id) + "/children").param(field, "")).getContentAsString())
                .isBlank();
    }

    @Test
    void ofSeveralTheWriterChooses() throws Exception {
        var _ = room.school().with(child("1", "Ella", "Adair"), child("3", "Ella", "Cole"));
        var id = room.draft(NOW, room.ella());

        var asked = tag(id, "ella");

        assertThat(asked.getStatus()).isEqualTo(422);
        var choices = Jsoup.parse(asked.getContentAsString()).select("button[name=chosen]");
        assertThat(choices.eachText())
                .containsExactly("Ella Adair Year 4, Robin", "Ella Cole Year 4, Robin");
        var chosen =
                answer(
                        post(photoPath(id) + "/children")
                                .param("chosen", choices.getLast().attr("value")));
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertThat(page(id).select(".v-chips li span").eachText()).contains("Ella Cole");
    }

    @Test
    void nobodyOfThatNameIsSaidAndTheNameIsKept() throws Exception {
        var id = room.draft(NOW, room.ella());
        var _ = room.school().sister().with(child("8", "Zoe", "Yarrow"));

        var answer = tag(id, "Zoe Yarrow");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary").text())
                .contains("No child of your school has a name like this");
        assertThat(page.select("input[name^=child-]").val()).isEqualTo("Zoe Yarrow");
    }

    @Test
    void whatNobodyCouldChooseIsNoChoice() throws Exception {
        var id = room.draft(NOW, room.ella());
        var sisters = room.school().sister().with(child("8", "Zoe", "Yarrow")).getFirst();

        for (var wrong : List.of("nobody", sisters.id().toString()))
            assertThat(answer(post(photoPath(id) + "/children").param("chosen", wrong)).getStatus())
                    .isEqualTo(422);
        assertThat(room.post(id).children()).containsExactly(room.ella().id());
    }

    @Test
    void nothingTypedIsSaid() throws Exception {
        var id = room.draft(NOW, room.ella());

        assertThat(tag(id, " ").getContentAsString()).contains("Type the name of a child");
    }

    /// OFF-6: no message tells why a child cannot be shown. The words are the same to the byte for
    /// one who never had a consent, one whose consent was withdrawn, and one whose consent ends.
    @Test
    void theWordsAreTheSameWhateverTheReason() throws Exception {
        var roll =
                room.school()
                        .with(
                                child("11", "Ann", "Cole"),
                                child("12", "Jo", "Dean"),
                                child("13", "Max", "Eden"));
        var never = roll.get(0);
        var withdrawn = roll.get(1);
        var ended = roll.get(2);
        room.agree(withdrawn, Purpose.SCHOOL_PAGE);
        room.takeBackConsent(withdrawn, Purpose.SCHOOL_PAGE);
        agreeUntilToday(ended);

        var words = whatIsSaidOf(never);

        assertThat(words).contains("A child in this picture cannot be shown here.");
        assertThat(whatIsSaidOf(withdrawn)).isEqualTo(words);
        assertThat(whatIsSaidOf(ended)).isEqualTo(words);
    }

    private String whatIsSaidOf(Pupil child) throws Exception {
        return page(room.draft(LATER, child))
                .select("aside, article")
                .outerHtml()
                .replace(child.name().full(), "the child")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    @Test
    void aPhotoThatIsTooLargeIsToldAndThePostIsKept() throws Exception {
        var id = room.draft(Newsroom.NOW);
        var large = upload(id, "large.jpg", new byte[(20 << 20) + 1]);

        var answer = answer(large);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("A photo is larger than 20 MB.");
        assertThat(room.post(id).photos()).isEmpty();
    }

    /// PRN-2: nothing is developed that could not be kept.
    @Test
    void aCreditThatIsTooLongIsToldBesideItsField() throws Exception {
        var id = room.draft(LATER);
        var photo =
                multipart("/posts/" + id + "/photos")
                        .file(new MockMultipartFile("photos", "a.jpg", "image/jpeg", jpeg()))
                        .param("origin", "SOMEBODY_ELSE")
                        .param("credit", "A".repeat(301));

        var answer = answer(photo);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Use 300 characters or fewer");
        assertThat(room.post(id).photos()).isEmpty();
    }

    private void agreeUntilToday(Pupil child) {
        room.agree(child, Purpose.SCHOOL_PAGE, new Until.Day(LocalDate.now(clock)));
    }

    private MockHttpServletResponse tag(PostId id, String typed) throws Exception {
        var field = "child-" + room.post(id).photos().getFirst().id();
        return answer(post(photoPath(id) + "/children").param(field, typed));
    }

    private String photoPath(PostId id) {
        return "/posts/" + id + "/photos/" + room.post(id).photos().getFirst().id();
    }

    /// As the page sends it: beside it no photo was taken with the camera.
    private static RequestBuilder upload(PostId id, String name, byte[] bytes) {
        return multipart("/posts/" + id + "/photos")
                .file(new MockMultipartFile("photos", name, "image/jpeg", bytes))
                .file(new MockMultipartFile("photos", new byte[0]));
    }

    private Document page(PostId id) throws Exception {
        var answer = answer(get("/posts/" + id));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return room.mira().call(() -> web.perform(request).andReturn().getResponse());
    }

    private static byte[] jpeg() throws IOException {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 900, 600);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpeg", bytes)).isTrue();
        return bytes.toByteArray();
    }
}
