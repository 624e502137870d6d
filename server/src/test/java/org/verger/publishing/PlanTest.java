package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobStore;
import org.verger.networks.PublicationKey;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.photos.AlbumId;
import org.verger.photos.PictureRead;
import org.verger.posts.PostId;
import org.verger.review.PostApproved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// When a publication is carried: at its time, or woken before.
@ServerTest
class PlanTest {
    private static final Instant FAR = Instant.parse("2099-01-05T09:00:00Z");

    @Autowired BeanFactory beans;
    @Autowired Publishing publishing;
    @Autowired BlobStore blobs;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private PostId post;
    private PublicationKey key;

    @BeforeEach
    void anApprovedPost() {
        room = Newsroom.opened(beans);
        post = room.approved(LATER, room.ella());
        key = new Progress(beans, room).instead(AwkwardNetwork.NAME, post, FAR).key();
    }

    /// A photo that was read is one post's matter.
    @Test
    void aPhotoThatWasReadWakesThePostThatHasItAndNoOther() {
        var other = room.approved(LATER, room.ella());
        var asleep = new Progress(beans, room).instead(AwkwardNetwork.NAME, other, FAR).key();
        var school = room.school();

        courierAt(FAR.plusSeconds(60))
                .carryWhatWaited(
                        new PictureRead(
                                school.trust(), school.school(), new AlbumId(post.value())));

        assertThat(wakes(key)).isEqualTo(FAR.plusSeconds(60));
        assertThat(wakes(asleep)).isEqualTo(FAR);
    }

    /// PRN-6: a listener that failed is tried again for long, and its post may have been approved
    /// since for another time.
    @Test
    void theWordOfAnEarlierYesBringsNothingForward() {
        var early = FAR.minus(Duration.ofDays(7));
        var other = room.approved(LATER, room.ella());
        var planned = new Progress(beans, room).instead("bulletin", other, early).key();
        var school = room.school();

        courierAt(early)
                .planWhatWasApproved(
                        new PostApproved(school.trust(), school.school(), other, early));

        assertThat(wakes(planned)).isEqualTo(FAR);
    }

    /// PRN-6: what has no time of its own waits for the pause after the yes that counts, and not
    /// for that after the one before.
    @Test
    void norDoesItCutThePauseOfWhatHasNoTime() {
        room.ruth().run(() -> beans.getBean(Paces.class).set(new Pace(120, 14)));
        var other = room.approved(Newsroom.NOW, room.ella());
        await().until(() -> !room.machine().call(() -> publishing.list(other)).isEmpty());
        var planned = room.machine().call(() -> publishing.list(other)).getFirst().key();
        var due = wakes(planned);
        var school = room.school();
        var before = due.minus(Duration.ofHours(3));

        courierAt(before)
                .planWhatWasApproved(
                        new PostApproved(school.trust(), school.school(), other, before));

        assertThat(wakes(planned)).isEqualTo(due);
    }

    private Instant wakes(PublicationKey publication) {
        return requireNonNull(
                transaction.execute(
                        _ ->
                                db.sql(
                                                "select execution_time from"
                                                    + " platform.scheduled_tasks where task_name ="
                                                    + " 'carry-publication' and task_instance ="
                                                    + " :key")
                                        .param("key", publication.toString())
                                        .query((row, _) -> row.getTimestamp(1).toInstant())
                                        .single()));
    }

    private Courier courierAt(Instant now) {
        return new Courier(
                publishing,
                List.of(new AwkwardNetwork()),
                blobs,
                transaction,
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
