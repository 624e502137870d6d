package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import static java.util.stream.Collectors.joining;

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
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.frame.Flash;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.photos.Photo;
import org.verger.photos.Photos;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;

import java.util.List;
import java.util.Map;

/// What whoever decides reads, ticks and writes.
@ServerTest
class DecidingPagesTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Paces paces;
    @Autowired Photos photos;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void whatIsAtStakeIsSaidInOneLine() throws Exception {
        var shown = room.submitted(LATER, room.ella());
        var _ = room.submitted(NOW);

        var rows = page(room.ruth(), "/review").select(".v-inbox > li");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().select("a").attr("href")).isEqualTo("/review/" + shown);
        assertThat(rows.getFirst().text())
                .contains(
                        "One child shown · one photo · nothing to decide one by one",
                        "Meant to come out on Monday 5 January 2099",
                        "by Mira Holt, waiting for less than a minute",
                        "Due first");
        assertThat(rows.getLast().text())
                .contains("No children shown", "Comes out as soon as it is approved")
                .doesNotContain("Due first");
    }

    @Test
    void theInboxSaysThatTheSchoolWaitsAfterAYes() throws Exception {
        room.ruth().run(() -> paces.set(new Pace(1, 14)));
        var _ = room.submitted(NOW);
        assertThat(page(room.ruth(), "/review").select(".v-inbox").text())
                .contains("Comes out one minute after it is approved");

        room.ruth().run(() -> paces.set(Pace.USUAL));
        assertThat(page(room.ruth(), "/review").select(".v-inbox").text())
                .contains("Comes out 10 minutes after it is approved");
    }

    /// At twenty to ten in the evening somebody wants to know when families will read it.
    @Test
    void whenItComesOutIsSaidBeforeTheYesAndAfterIt() throws Exception {
        room.ruth().run(() -> paces.set(new Pace(25, 14)));
        var id = room.submitted(NOW);
        var dated = room.submitted(LATER);

        var before = page(room.ruth(), "/review/" + id).select(".govuk-body-l").text();
        var after = said(approval(id).param("seen", room.post(id).fingerprint().hex()));

        assertThat(before).endsWith("it comes out: 25 minutes after you approve it.");
        assertThat(after).startsWith("It is approved, and comes out on ").contains(" at ");
        assertThat(page(room.ruth(), "/review/" + dated).select(".govuk-body-l").text())
                .contains("it comes out: Monday 5 January 2099");
    }

    @Test
    void aLongInboxHasPages() throws Exception {
        for (int i = 0; i <= ReviewInbox.PAGE; i++) {
            var _ = room.submitted(NOW);
        }

        var first = page(room.ruth(), "/review");
        var second = page(room.ruth(), first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".v-inbox > li")).hasSize(ReviewInbox.PAGE);
        assertThat(first.text()).contains("21 posts wait", "1 to 20 of 21");
        assertThat(second.select(".v-inbox > li")).hasSize(1);
        assertThat(page(room.ruth(), "/review?page=7").text()).contains("Nothing waits for you");
    }

    /// PRN-6: a yes without each point ticked is sent back, with what is missing beside its box.
    @Test
    void eachPointIsTicked() throws Exception {
        var id = namesEllaAdair();
        var shown = page(room.ruth(), "/review/" + id);
        var box = shown.select(".v-point input[type=checkbox]");
        var seen = shown.select("form[action$=/approval] input[name=seen]").val();

        var without = answer(room.ruth(), approval(id).param("seen", seen));
        var with =
                answer(
                        room.ruth(),
                        approval(id).param("seen", seen).param(box.attr("name"), "yes"));

        assertThat(box).hasSize(1);
        assertThat(shown.select(".v-point").text())
                .contains("PRN-6", "I have looked at this and it may go");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString()).select(".v-point--wrong").text())
                .contains("Point 1: say that you have looked at it");
        assertThat(with.getStatus()).isEqualTo(303);
        assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
    }

    @Test
    void whatChangedSinceItWasLastSentIsMarked() throws Exception {
        var id = room.submitted(LATER, room.ella());
        assertThat(page(room.ruth(), "/review/" + id).select("#changes")).isEmpty();
        room.mira()
                .run(
                        () -> {
                            var photo = room.post(id).photos().getFirst();
                            var label = new Photo.Label("Pots in a row.", photo.source());
                            done(
                                    drafts.rewrite(
                                            id,
                                            new Manuscript(
                                                    new Caption("The paint is dry."),
                                                    NOW,
                                                    Map.of(photo.id(), label))));
                            done(drafts.submit(id));
                        });

        var page = page(room.ruth(), "/review/" + id);

        assertThat(page.select(".v-changes del").text()).isEqualTo("taken out: drying.");
        assertThat(page.select(".v-changes ins").text()).isEqualTo("put in: dry.");
        assertThat(page.select("section[aria-labelledby=changes]").text())
                .contains(
                        "The time at which it comes out is another one.",
                        "Photo 1 was described as “Paint pots on a table.”, and now as “Pots in a"
                                + " row.”");
    }

    /// PRN-2: the words are as they were, and whose a photo is and which comes first are not.
    @Test
    void whoseAPhotoIsAndTheOrderOfThePhotosAreWhatChangedToo() throws Exception {
        var id = room.submitted(LATER, room.ella());
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, room.photoOf(room.ella())));
                            done(drafts.submit(id));
                            lendsTheFirst(id);
                            turnsRound(id);
                            done(drafts.submit(id));
                        });

        var changes = page(room.ruth(), "/review/" + id).select("section[aria-labelledby=changes]");

        assertThat(changes.text())
                .contains(
                        "What was photo 2 is now photo 1.",
                        "Whose photo 2 is: before “the school’s own”, now “somebody else’s, with"
                                + " the words: A. N. Other, CC BY”.")
                .doesNotContain("sent again as it was");
    }

    private void lendsTheFirst(PostId id) {
        var photo = room.post(id).photos().getFirst();
        var lent = new Source(Origin.SOMEBODY_ELSE, "A. N. Other, CC BY");
        var label = new Photo.Label(photo.altText(), lent);
        done(
                drafts.rewrite(
                        id,
                        new Manuscript(room.post(id).caption(), LATER, Map.of(photo.id(), label))));
    }

    /// No page offers this yet; what an album holds has an order all the same.
    private void turnsRound(PostId id) {
        transaction.executeWithoutResult(
                _ -> photos.replace(id.album(), room.post(id).photos().reversed()));
    }

    @Test
    void aRefusalNeedsAReasonThatItsAuthorReads() throws Exception {
        var id = room.submitted(LATER);
        var seen = room.post(id).fingerprint().hex();
        var path = "/review/" + id + "/refusal";

        var silent = answer(room.ruth(), post(path).param("seen", seen));
        var said =
                answer(
                        room.ruth(),
                        post(path).param("seen", seen).param("refusal", "It mocks a colleague."));

        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(silent.getContentAsString()).text())
                .contains("Say why it is refused");
        assertThat(said.getStatus()).isEqualTo(303);
        assertThat(page(room.mira(), "/posts/" + id).text())
                .contains("It was refused for good:", "It mocks a colleague.");
    }

    private PostId namesEllaAdair() {
        return room.mira()
                .call(
                        () -> {
                            var caption = new Caption("Well done Ella Adair in the swimming gala.");
                            var id = drafts.write(caption, LATER);
                            done(drafts.submit(id));
                            return id;
                        });
    }

    private static MockHttpServletRequestBuilder approval(PostId id) {
        return post("/review/" + id + "/approval");
    }

    /// What Ruth is told on the next page, once this is done.
    private String said(RequestBuilder request) throws Exception {
        var done = room.ruth().call(() -> web.perform(request).andReturn());
        return done.getFlashMap().values().stream()
                .flatMap(all -> ((List<?>) all).stream())
                .map(one -> ((Flash) one).words())
                .collect(joining(" "));
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
