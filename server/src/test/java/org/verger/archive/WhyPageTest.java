package org.verger.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.review.Approvals;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateId;
import org.verger.templates.Uses;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// PRN-6: of every post it can be said why it was allowed.
@ServerTest
class WhyPageTest {
    @Autowired BeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired TemplateBook book;
    @Autowired Uses uses;
    @Autowired Flags flags;
    @Autowired Permissions permissions;
    @Autowired Clock clock;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void itSaysWhoAgreedToWhatAndWhen() throws Exception {
        var id = room.approved(LATER, room.ella());

        var page = page(room.mira(), id);

        assertThat(page.select(".v-answer").text())
                .contains(
                        "approved exactly what stands here, on",
                        "It shows one child, who could be shown when it was last looked at.",
                        "It waits for its time.",
                        room.post(id).fingerprint().hex());
        assertThat(page.select("section h3").eachText())
                .containsExactly("When it was approved", "When it was sent for approval");
        assertThat(page.select("section").text()).contains("Judged by the policy “default 1”");
        assertThat(page.select(".v-timeline").text())
                .contains("sent it for approval", "approved exactly what was shown");
    }

    /// PRN-2: whose a picture was said to be, when it was sent and when it was approved.
    @Test
    void itSaysWhoseThePicturesWere() throws Exception {
        var id = room.draft(LATER, room.ella());
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, room.borrowed("A. Marsh, CC BY 4.0")));
                            done(drafts.submit(id));
                        });
        room.approve(id);

        var said = page(room.mira(), id).select("section .v-after").eachText();

        assertThat(said)
                .filteredOn(line -> line.contains("Marsh"))
                .containsExactly(
                        "Whose photo 2 was: somebody else’s. A. Marsh, CC BY 4.0",
                        "Whose photo 2 was: somebody else’s. A. Marsh, CC BY 4.0");
    }

    /// OFF-6: a permission that was withdrawn would say of whom a post was taken back.
    @Test
    void whichChildItRestedOnIsReadByWhoeverDecides() throws Exception {
        var zoe = room.school().with(AnySchool.child("1", "Zoë", "García")).getFirst();
        var _ = room.agreeToTheName(zoe, Purpose.SCHOOL_PAGE);
        var name = new Subject(Subject.Kind.CHILD, "Zoë García");
        var terms = new Terms(name, Reach.OWN_PAGES, LocalDate.now(clock), Optional.empty());
        room.ruth()
                .run(
                        () ->
                                assertThat(permissions.give(terms))
                                        .isEqualTo(new org.verger.permissions.Outcome.Done()));
        var well = new Caption("Well done Zoë García in the gala.");
        var id = room.mira().call(() -> drafts.write(well, LATER));
        room.mira().run(() -> done(drafts.submit(id)));
        room.approve(id);

        var governor = room.school().as(Role.GOVERNOR);
        assertThat(permissionsOn(page(room.ruth(), id))).startsWith("Zoë García, from");
        assertThat(permissionsOn(page(governor, id))).startsWith("The name of a child.");
    }

    private static String permissionsOn(Document page) {
        return page.select("h2:containsOwn(Permissions that it rested on) + ul").text();
    }

    @Test
    void aDecisionAboutAPointStandsBesideIt() throws Exception {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var words = new Caption("Well done Ella Adair in the gala.");
                                    var post = drafts.write(words, LATER);
                                    done(drafts.submit(post));
                                    return post;
                                });
        room.ruth()
                .run(
                        () -> {
                            var seen = approvals.look(id);
                            done(approvals.approve(id, seen.post().fingerprint(), seen.points()));
                        });

        var page = page(room.mira(), id);

        assertThat(page.select(".v-why__decision").eachText())
                .containsExactly("✓ Mira Holt looked at this, and said that it may go.");
    }

    /// ETH-2: what was published at once was agreed to before, by somebody else.
    @Test
    void ofATemplateItSaysWhoAgreedToItAndWhoUsedIt() throws Exception {
        var words = "Ask Ella Adair when school opens: {Opens at: time}.";
        var template = template(words);
        var sent =
                room.office()
                        .call(() -> uses.send(template, uses.next(), Map.of("Opens at", "10:15")));
        var id = ((Uses.Answer.Sent) sent).post();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> room.post(id).state(), PostState.PUBLISHED::equals);

        var page = page(room.ruth(), id);

        assertThat(page.select(".v-answer").text())
                .contains(
                        "agreed to the words of the template “Snow” on", "filled the gaps and did")
                .doesNotContain("Nobody has approved it");
        assertThat(page.select(".v-why__decision").eachText()).hasSize(1);
    }

    private TemplateId template(String words) {
        var answer =
                room.office()
                        .<TemplateBook.Writing, RuntimeException>call(
                                () -> book.write("Snow", words));
        var id = ((TemplateBook.Writing.Written) answer).id();
        room.ruth()
                .run(
                        () -> {
                            var looked = book.look(id);
                            var seen = looked.seen().template().fingerprint();
                            var points = Set.copyOf(looked.judgement().ids());
                            assertThat(book.agree(id, seen, points)).isEmpty();
                        });
        return id;
    }

    @Test
    void anApprovalThatAnEditVoidedIsSaidToBeVoid() throws Exception {
        var id = room.approved(LATER);
        room.mira()
                .run(
                        () ->
                                done(
                                        drafts.rewrite(
                                                id,
                                                new Manuscript(
                                                        new Caption("Other words."), LATER))));

        assertThat(page(room.mira(), id).select(".v-answer").text())
                .contains("but it was changed since");
        assertThat(answer(room.ruth(), id).getStatus()).isEqualTo(404);
    }

    /// OFF-6: without a consent or with a flag, what a colleague reads is the same.
    @Test
    void itSaysNothingOfWhoMayNotBeShownOrWhy() throws Exception {
        var withdrawn = room.approved(LATER, room.ella());
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);
        awaitTakenBack(withdrawn);
        var first = plain(withdrawn);

        room = Newsroom.opened(beans);
        var flagged = room.approved(LATER, room.ella());
        var reason = new Reason(Ground.COURT_ORDER, "Not to be found.");
        assertThat(room.ruth().call(() -> flags.set(room.ella().id(), reason)))
                .isInstanceOf(Outcome.Done.class);
        awaitTakenBack(flagged);
        var second = plain(flagged);

        assertThat(first).doesNotContain("Ella", "Adair");
        assertThat(second).doesNotContain("Ella", "Adair", "court", "Court", "flag");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws Exception {
        var id = room.draft(LATER);

        assertThat(page(room.mira(), id).text())
                .contains("Nobody has approved it.", "It was not sent for approval yet");
        assertThat(answer(room.ruth(), id).getStatus()).isEqualTo(404);
        assertThat(answer(room.school().sister().as(Role.HEAD), id).getStatus()).isEqualTo(404);
    }

    private void awaitTakenBack(PostId id) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> room.post(id).state(), PostState.WITHDRAWN::equals);
    }

    /// What the page answers, without what is another one for every post.
    private String plain(PostId id) throws Exception {
        var page = page(room.mira(), id);
        return (page.select(".v-answer p").eachText().subList(0, 2) + page.select("section").text())
                .replaceAll("[0-9a-f]{64}", "#")
                .replaceAll("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d+ \\w+ \\d+ at ..:..", "#")
                .replaceAll("roster “[^”]*”", "#");
    }

    private Document page(Scope who, PostId id) throws Exception {
        var answer = answer(who, id);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Scope who, PostId id) throws Exception {
        return who.call(() -> web.perform(get("/posts/" + id + "/why")).andReturn().getResponse());
    }
}
