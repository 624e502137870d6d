package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verger.Chirper;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Set;

/// Where a post comes out is chosen and seen.
@ServerTest
class WherePagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Chirper chirper;
    @Autowired PublicPages pages;
    @Autowired Drafts drafts;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void theOnlyPlaceIsTickedAndSaysWhoReadsIt() throws Exception {
        var boxes = boxes(page(room.mira(), "/posts/new"));

        assertThat(boxes.select("label").eachText()).containsExactly("The school’s public page");
        assertThat(boxes.select("input[value=bulletin]").hasAttr("checked")).isTrue();
        assertThat(boxes.select(".govuk-hint").text())
                .contains("Anybody can read it there, without an account");
    }

    @Test
    void ofSeveralPlacesTheSchoolsOwnIsTicked() throws Exception {
        chirper.openFor(room);

        var boxes = boxes(page(room.mira(), "/posts/new"));

        assertThat(boxes.select("label").eachText())
                .containsExactly("The school’s public page", "Bluesky");
        assertThat(boxes.select("input[checked]").eachAttr("value")).containsExactly("bulletin");
    }

    @Test
    void whereNoPlaceIsOpenItSaysWhoOpensOne() throws Exception {
        room.school()
                .as(Role.TRUST_OFFICER)
                .run(() -> assertThat(pages.close()).isEqualTo(new Outcome.Done()));

        var page = page(room.mira(), "/posts/new");

        assertThat(page.select(".v-where").text())
                .contains("A trust officer opens your school’s public page");
    }

    /// A draft that was begun while no place was open is not without one for ever.
    @Test
    void onceAPlaceIsOpenItIsOfferedToADraftFromBefore() throws Exception {
        var trust = room.school().as(Role.TRUST_OFFICER);
        trust.run(() -> assertThat(pages.close()).isEqualTo(new Outcome.Done()));
        var id = room.draft(NOW);
        assertThat(room.post(id).sites()).isEmpty();
        trust.run(() -> assertThat(pages.open()).isEqualTo(new Outcome.Done()));

        var ticked = boxes(page(room.mira(), "/posts/" + id)).select("input[checked]");
        assertThat(ticked.eachAttr("value")).containsExactly("bulletin");
        var sent = asked(post("/posts/" + id + "/submission"), id).param("site", "bulletin");

        assertThat(answer(room.mira(), sent).getStatus()).isEqualTo(303);
        assertThat(room.post(id).sites()).containsExactly(Site.SCHOOL_PAGE);
    }

    @Test
    void whatIsTickedIsKeptAndShownPlaceByPlace() throws Exception {
        chirper.openFor(room);
        var id = room.draft(NOW);

        assertThat(saved(id, "chirper", "bulletin").getStatus()).isEqualTo(303);

        assertThat(room.post(id).sites()).isEqualTo(Set.of(Site.SCHOOL_PAGE, Chirper.SITE));
        var page = page(room.mira(), "/posts/" + id);
        assertThat(page.select(".v-preview__where").eachText())
                .containsExactly("The school’s public page", "Bluesky");
        assertThat(page.select(".v-preview").getLast().text()).contains("20 of 300 characters");
    }

    /// PRN-2, OFF-5: beside a photo where there is room for it, and where the photo is described
    /// where there is not; and how long it is where that matters, at each place for itself.
    @Test
    void eachPlaceIsShownAsItWillBe() throws Exception {
        chirper.openFor(room);
        var id = room.draft(NOW);
        room.mira().run(() -> Newsroom.done(drafts.add(id, room.borrowed("Photo by A. Marsh"))));
        assertThat(saved(id, "chirper", "bulletin").getStatus()).isEqualTo(303);

        var previews = page(room.mira(), "/posts/" + id).select(".v-preview");

        assertThat(previews.select(".v-words").eachText())
                .containsExactly("The paint is drying.", "The paint is drying.");
        assertThat(previews.select(".v-preview__photos").eachText())
                .containsExactly(
                        "Photo by A. Marsh",
                        "Said where the photo is described: Photo by A. Marsh");
        assertThat(previews.select(".v-list__more").eachText())
                .containsExactly("20 of 300 characters");
    }

    /// While somebody writes, the previews follow the boxes as well as the words.
    @Test
    void thePreviewsFollowWhatIsTicked() throws Exception {
        chirper.openFor(room);
        var id = room.draft(NOW);

        assertThat(looked(id, "bulletin", "chirper"))
                .containsExactly("The school’s public page", "Bluesky");
        assertThat(looked(id, "chirper")).containsExactly("Bluesky");
        assertThat(looked(id)).isEmpty();
        assertThat(page(room.mira(), "/posts/new").select("#reads-words").text())
                .startsWith("Nothing is written yet.");
    }

    /// What is ticked when the page opens is what is shown beside it.
    @Test
    void thePlaceThatIsOfferedIsShownToo() throws Exception {
        var id = room.draft(NOW);
        assertThat(saved(id).getStatus()).isEqualTo(303);

        var page = page(room.mira(), "/posts/" + id);

        assertThat(boxes(page).select("input[checked]").eachAttr("value"))
                .containsExactly("bulletin");
        assertThat(page.select(".v-preview__where").eachText())
                .containsExactly("The school’s public page");
    }

    @Test
    void whatIsNotOpenCannotBeChosen() throws Exception {
        var id = room.draft(NOW);

        assertThat(saved(id, "bulletin", "chirper", "elsewhere").getStatus()).isEqualTo(303);

        assertThat(room.post(id).sites()).isEqualTo(Set.of(Site.SCHOOL_PAGE));
    }

    @Test
    void sendingItNowhereIsSaidBesideTheBoxes() throws Exception {
        var id = room.draft(NOW);
        assertThat(saved(id).getStatus()).isEqualTo(303);

        var answer = answer(room.mira(), asked(post("/posts/" + id + "/submission"), id));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".v-where .govuk-error-message").text())
                .contains("Choose where it should come out");
    }

    /// PRN-6: whoever approves sees where it comes out, and that this changed.
    @Test
    void whoeverApprovesSeesWhereItComesOut() throws Exception {
        chirper.openFor(room);
        var id = room.submitted(LATER);
        assertThat(saved(id, "bulletin", "chirper").getStatus()).isEqualTo(303);
        room.mira().run(() -> Newsroom.done(drafts.submit(id)));

        var page = page(room.ruth(), "/review/" + id);

        assertThat(page.text()).contains("Where it comes out: The school’s public page, Bluesky");
        assertThat(page.select("#changes ~ ul").text())
                .contains("It comes out elsewhere than before: The school’s public page, Bluesky.");
    }

    @Test
    void listsSayItWhereItIsNotTheUsualPlace() throws Exception {
        chirper.openFor(room);
        var usual = room.submitted(LATER);
        var id = room.draft(LATER);
        assertThat(saved(id, "chirper").getStatus()).isEqualTo(303);

        var lines = page(room.mira(), "/posts").select(".v-list li");

        assertThat(line(lines, usual)).doesNotContain("page");
        assertThat(line(lines, id)).endsWith("· Bluesky");
    }

    private static String line(Elements lines, PostId id) {
        return lines.select("li:has(a[href=/posts/%s]) .v-list__more".formatted(id)).text();
    }

    private static Elements boxes(Document page) {
        return page.select(".v-where .govuk-checkboxes");
    }

    private List<String> looked(PostId id, String... places) throws Exception {
        var look = asked(post("/posts/" + id + "/look"), id).param("site", places);
        var answer = answer(room.mira(), look.header("HX-Request", "true"));
        return Jsoup.parse(answer.getContentAsString()).select(".v-preview__where").eachText();
    }

    private MockHttpServletResponse saved(PostId id, String... places) throws Exception {
        return answer(room.mira(), asked(post("/posts/" + id), id).param("site", places));
    }

    private MockHttpServletRequestBuilder asked(MockHttpServletRequestBuilder request, PostId id) {
        var post = room.post(id);
        return request.param("caption", "The paint is drying.")
                .param("seen", String.valueOf(post.version()))
                .param("when", post.timing().equals(NOW) ? "approved" : "at")
                .param("day", "2099-01-05")
                .param("time", "09:00")
                .param("sites", "yes");
    }

    private Document page(Scope who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, MockHttpServletRequestBuilder request)
            throws Exception {
        return who.call(() -> web.perform(request).andReturn().getResponse());
    }
}
