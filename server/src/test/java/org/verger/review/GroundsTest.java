package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.Severity;
import org.verger.permissions.Outcome;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.photos.Photo;
import org.verger.posts.Caption;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.verdicts.Verdicts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a yes rests on: the permissions that the gate used, and what whoever gives it is shown.
@ServerTest
class GroundsTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Drafts drafts;
    @Autowired Permissions permissions;
    @Autowired Verdicts verdicts;
    @Autowired Clock clock;
    @Autowired MockMvc web;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        // Ella may be shown from the first
        room
                .school()
                .with(
                        AnySchool.child("1", "Ella", "Adair"),
                        AnySchool.child("2", "Tom", "Birch"),
                        AnySchool.child("3", "Zoë", "García"))
                .stream()
                .filter(child -> !child.name().given().equals("Ella"))
                .forEach(
                        child -> {
                            var _ = room.agreeToTheName(child, Purpose.SCHOOL_PAGE);
                        });
    }

    /// PRN-6: a permission is found again however its subject is written.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Well done Zoë G. in the gala.",
                "What a gala! #WellDoneZoeGarcia",
                "Well done Zoe Garcia in the gala.",
                "Well done Zo\u200Bë García in the gala."
            })
    void whatRestedOnAPermissionIsFoundHoweverItIsWritten(String words) {
        permit("Zoë García");
        permit("Tom Birch");
        var id = approved(words);
        var permission = room.ruth().call(() -> permissions.list()).getLast().id();

        assertThat(room.ruth().call(() -> verdicts.list(id.value())).getLast().judged())
                .satisfies(
                        judged ->
                                assertThat(judged.permissions())
                                        .containsExactly(permission.value()));
        room.ruth()
                .run(
                        () ->
                                assertThat(permissions.withdraw(permission))
                                        .isEqualTo(new Outcome.Done()));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(room.post(id).state()).isEqualTo(PostState.WITHDRAWN));
    }

    /// OFF-6: taking a child out leaves a point, which says neither who nor why.
    @Test
    void takingAChildOutIsAPointForWhoeverApproves() {
        var id = room.draft(LATER, room.ella(), room.tom());
        var photo = room.post(id).photos().getFirst().id();
        room.mira()
                .run(
                        () -> {
                            done(drafts.untag(id, photo, room.tom().id()));
                            done(drafts.submit(id));
                        });

        var found = room.ruth().call(() -> approvals.look(id)).verdict().findings();

        assertThat(found)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.check()).isEqualTo(Check.UNTAGGED);
                            assertThat(one.severity()).isEqualTo(Severity.NEEDS_A_DECISION);
                            assertThat(one.why())
                                    .isEqualTo("1 child was tagged before and is not any more.");
                        });
    }

    @Test
    void whoIsTaggedAgainIsNoPoint() {
        var id = room.draft(LATER, room.ella());
        var photo = room.post(id).photos().getFirst().id();
        room.mira()
                .run(
                        () -> {
                            done(drafts.untag(id, photo, room.ella().id()));
                            done(drafts.tag(id, photo, room.ella().id()));
                        });

        assertThat(room.mira().call(() -> approvals.look(id)).verdict().findings()).isEmpty();
    }

    /// OFF-7: the first name of a child who is shown is not waved through.
    @Test
    void theFirstNameOfAChildWhoIsShownBlocks() {
        var id = room.draft(LATER, room.ella());

        assertThat(severities(id, "Well done Ella, what a swim!")).containsExactly(Severity.BLOCKS);
        assertThat(severities(id, "Well done Tom, what a swim!"))
                .containsExactly(Severity.NEEDS_A_DECISION);
    }

    /// PRN-2: whoever approves sees whose a picture is.
    @Test
    void whoseAPictureIsStandsBesideIt() throws Exception {
        var id = room.draft(LATER, room.ella());
        var photo = room.post(id).photos().getFirst();
        var theirs = new Source(Origin.SOMEBODY_ELSE, "A. Marsh, with leave");
        var said = new Photo.Label(photo.altText(), theirs);
        room.mira()
                .run(
                        () -> {
                            var post = room.post(id);
                            var labels = Map.of(photo.id(), said);
                            done(drafts.rewrite(id, new Manuscript(post.caption(), LATER, labels)));
                            done(drafts.submit(id));
                        });

        var page =
                room.ruth().call(() -> web.perform(get("/review/" + id)).andReturn().getResponse());

        assertThat(Jsoup.parse(page.getContentAsString()).select("figcaption").text())
                .contains("somebody else’s. It comes out with this: A. Marsh, with leave");
    }

    private List<Severity> severities(PostId id, String words) {
        room.mira().run(() -> done(drafts.rewrite(id, new Manuscript(new Caption(words), LATER))));
        return room.mira().call(() -> approvals.look(id)).verdict().findings().stream()
                .map(Finding::severity)
                .toList();
    }

    private PostId approved(String words) {
        var id =
                room.mira()
                        .call(
                                () -> {
                                    var post = drafts.write(new Caption(words), LATER);
                                    done(drafts.submit(post));
                                    return post;
                                });
        room.ruth()
                .run(
                        () -> {
                            var seen = approvals.look(id);
                            done(approvals.approve(id, seen.post().fingerprint(), seen.points()));
                        });
        return id;
    }

    private void permit(String name) {
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, name),
                        Reach.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(room.ruth().call(() -> permissions.give(terms))).isEqualTo(new Outcome.Done());
    }
}
