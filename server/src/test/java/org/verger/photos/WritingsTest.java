package org.verger.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts.Reading;
import org.verger.platform.NotFound;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.SecondLooks;
import org.verger.review.Approvals;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// OFF-7: a certificate in a picture names a child as surely as the caption would.
@ServerTest
class WritingsTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Autowired BeanFactory beans;
    @Autowired PhotoLab lab;
    @Autowired Drafts drafts;
    @Autowired SecondLooks looks;
    @Autowired Examination examination;
    @Autowired Approvals approvals;
    @Autowired Releases releases;
    @Autowired Writings writings;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private PostId post;

    @BeforeEach
    void aPostWithACertificate() {
        room = Newsroom.opened(beans);
        post = room.draft(Newsroom.LATER);
        room.mira()
                .run(
                        () ->
                                Newsroom.done(
                                        drafts.add(post, certificate().showing(room.ella().id()))));
    }

    @Test
    void aNameOnACertificateIsFoundSoonAfterItWasAdded() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));

        var findings = room.mira().call(() -> examination.of(room.post(post))).findings();

        assertThat(findings)
                .filteredOn(found -> found.check() == Check.NAME_IN_PICTURE)
                .extracting(Finding::clause)
                .containsOnly(Clause.OFF_7);
    }

    @Test
    void whatWasReadIsForgottenWithThePicture() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));

        var photo = room.post(post).photos().getFirst().id();
        room.mira().run(() -> Newsroom.done(drafts.remove(post, photo)));

        assertThat(rows()).isZero();
    }

    /// OFF-7: nothing comes out before somebody read it.
    @Test
    void aPostComesOutOnceItsPhotoIsReadAndNotBefore() {
        var id = approved(developed("The hall", "has a new", "climbing frame"));

        assertThat(release(id)).isIn(new Release.NotRead(), new Release.NotWaiting());
        await().atMost(LONGEST).until(() -> room.post(id).state() == PostState.PUBLISHED);

        var photo = room.post(id).photos().getFirst();
        assertThat(photo.facts().reading()).isEqualTo(Reading.READ);
        assertThat(photo.facts().writing()).contains("climbing");
    }

    /// OFF-7: what nobody could read is looked at by a person.
    @Test
    void aPhotoThatWasGivenUpIsAPoint() {
        var unreadable = room.photoOf();
        var size = new Photo.Size(640, 480, unreadable.sizes().getFirst().blob());
        var id =
                approved(
                        new Photo(
                                unreadable.id(),
                                unreadable.altText(),
                                unreadable.fileName(),
                                List.of(size),
                                unreadable.facts(),
                                Set.of()));
        assertThat(release(id)).isEqualTo(new Release.NotRead());

        room.machine().run(() -> writings.giveUp(size));

        await().atMost(LONGEST).until(() -> room.post(id).state() == PostState.HELD);
        assertThat(room.ruth().call(() -> approvals.look(id)).verdict().findings())
                .extracting(Finding::check)
                .contains(Check.WRITING_UNREAD);
    }

    /// OFF-7: giving up is not for ever, and it stays a point until the photo is read.
    @Test
    void aPhotoThatWasGivenUpIsReadAgainWhenSomebodyAsks() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));
        var photo = room.post(post).photos().getFirst().id();
        giveUpBehindTheirBacks();
        assertThat(room.post(post).photos().getFirst().isGivenUp()).isTrue();

        room.mira().run(() -> Newsroom.done(looks.ask(post, photo)));

        await().atMost(LONGEST).until(() -> writing().contains("Adair"));
        assertThat(room.post(post).photos().getFirst().isGivenUp()).isFalse();
        assertThat(room.verbs(post)).endsWith("photo.read_again");
    }

    /// Only what was given up can be read again, and only in its own post.
    @Test
    void nothingElseIsReadAgain() {
        await().atMost(LONGEST).until(() -> writing().contains("Adair"));
        var photo = room.post(post).photos().getFirst().id();
        var other = room.draft(Newsroom.NOW);

        assertThat(room.mira().<Decision, RuntimeException>call(() -> looks.ask(post, photo)))
                .isEqualTo(new Decision.Refused(post, List.of(Refusal.NOT_NOW)));
        assertThatThrownBy(() -> room.mira().call(() -> looks.ask(other, photo)))
                .isInstanceOf(NotFound.class);

        assertThat(room.verbs(post)).doesNotContain("photo.read_again");
        assertThat(room.verbs(other)).doesNotContain("photo.read_again");
    }

    private void giveUpBehindTheirBacks() {
        var statement = "update photos.writing set words = '', whole = false";
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> assertThat(db.sql(statement).update()).isOne()));
    }

    private PostId approved(Photo photo) {
        var id = room.draft(Newsroom.NOW);
        room.mira()
                .run(
                        () -> {
                            var told = photo.labelled(new Photo.Label("A wall.", Source.OURS));
                            Newsroom.done(drafts.add(id, told));
                            Newsroom.done(drafts.submit(id));
                        });
        room.ruth().run(() -> Newsroom.done(approvals.approve(id, room.post(id).fingerprint())));
        return id;
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    private String writing() {
        return room.post(post).photos().getFirst().facts().writing();
    }

    private int rows() {
        return room.machine()
                .call(
                        () ->
                                transaction.execute(
                                        _ ->
                                                db.sql("select count(*) from photos.writing")
                                                        .query(Integer.class)
                                                        .single()));
    }

    private Photo certificate() {
        return developed("This certificate goes to", "Ella Adair", "for swimming ten metres");
    }

    private Photo developed(String... lines) {
        var taken =
                room.mira()
                        .call(() -> lab.develop("prize.jpg", () -> Paper.jpeg(lines), Source.OURS));
        return switch (taken) {
            case Taken.AsPhoto(var photo) -> photo;
            case Taken.Not(_, var reason) -> throw new IllegalStateException(reason);
        };
    }
}
