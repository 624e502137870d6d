package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;
import static org.verger.gate.Picture.Source.OURS;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Fair;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.photos.Photo;
import org.verger.photos.PhotoLab;
import org.verger.photos.Taken;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.LinksAgain;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import javax.imageio.ImageIO;

/// What is found out about a post in tasks of its own, beside its way, fails at every call: what is
/// written in its photos, and where its links lead.
@ServerTest
class FaultsBesideTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String READING =
            "task_name = 'read-writing' and task_instance like :school || ' %' and not picked";

    @Autowired BeanFactory beans;
    @Autowired PhotoLab lab;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired Releases releases;
    @Autowired LinksAgain links;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    /// OFF-7: it waits, and is not lost: read at last, it may come out.
    @Test
    void aPhotoThatNobodyCanReadKeepsItsPost() {
        var reader = beans.getBean("writings");
        var saboteur = Saboteur.before(reader);
        PostId id;
        try {
            saboteur.failElsewhere();
            id = approved(LATER, developed());
            await().atMost(LONGEST).until(this::isReadInVain);

            assertThat(release(id)).isEqualTo(new Release.NotRead());
            assertThat(room.post(id).state()).isEqualTo(PostState.APPROVED);
        } finally {
            saboteur.leave(reader);
        }
        tryAgain();
        await().atMost(LONGEST).until(() -> release(id) instanceof Release.Cleared);
    }

    /// OFF-8: what was seen behind a link stands, and somebody has to decide about it.
    @Test
    void aLinkThatNobodyCanFollowAgainIsNotMadeGood() throws IOException {
        try (var fair = Fair.of(room)) {
            fair.answers(404);
            var id = fair.submitted(LATER);
            await().atMost(LONGEST).until(() -> !look(id).points().isEmpty());
            fair.timeGoesBy();

            followInVain(id);

            assertThat(approve(id))
                    .isEqualTo(new Decision.Refused(id, List.of(Refusal.POINTS_UNDECIDED)));
        }
    }

    private void followInVain(PostId id) {
        var client = beans.getBean("signpost");
        var saboteur = Saboteur.before(client);
        try {
            saboteur.failElsewhere();
            assertThat(room.machine().call(() -> links.follow(id))).isTrue();
            await().atMost(LONGEST).until(saboteur::hasStruck);
        } finally {
            saboteur.leave(client);
        }
    }

    private PostId approved(Timing timing, Photo photo) {
        var id = room.draft(timing);
        room.mira()
                .run(
                        () -> {
                            done(drafts.add(id, photo));
                            done(drafts.submit(id));
                        });
        room.approve(id);
        return id;
    }

    private Approvals.Seen look(PostId id) {
        return room.ruth().call(() -> approvals.look(id));
    }

    private Decision approve(PostId id) {
        return room.ruth().call(() -> approvals.approve(id, room.post(id).fingerprint()));
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    private Photo developed() {
        var taken = room.mira().call(() -> lab.develop("wall.jpg", FaultsBesideTest::wall, OURS));
        return switch (taken) {
            case Taken.AsPhoto(var photo) -> photo.labelled(new Photo.Label("A wall.", OURS));
            case Taken.Not(_, var reason) -> throw new IllegalStateException(reason);
        };
    }

    private static byte[] wall() {
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }

    private boolean isReadInVain() {
        return requireNonNull(
                        transaction.execute(
                                _ ->
                                        db.sql(
                                                        "select count(*) from"
                                                                + " platform.scheduled_tasks where"
                                                                + " consecutive_failures > 0 and "
                                                                + READING)
                                                .param("school", room.school().school().toString())
                                                .query(Integer.class)
                                                .single()))
                == 1;
    }

    /// As if the minute were over after which that is tried again.
    private void tryAgain() {
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                assertThat(
                                                                db.sql(
                                                                                "update"
                                                                                    + " platform.scheduled_tasks"
                                                                                    + " set execution_time"
                                                                                    + " = now()"
                                                                                    + " where "
                                                                                        + READING)
                                                                        .param(
                                                                                "school",
                                                                                room.school()
                                                                                        .school()
                                                                                        .toString())
                                                                        .update())
                                                        .isOne()));
    }
}
