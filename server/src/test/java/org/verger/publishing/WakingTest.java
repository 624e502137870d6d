package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.LATER;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Fair;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobStore;
import org.verger.bulletin.PageOpened;
import org.verger.links.LinkSeen;
import org.verger.networks.PublicationKey;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What waited for a link or for the page is woken, each post by itself, and nothing else is
/// touched for that.
@ServerTest
class WakingTest {
    private static final Instant FAR = Instant.parse("2099-01-05T09:00:00Z");
    private static final Instant WOKEN = FAR.plusSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Autowired BeanFactory beans;
    @Autowired Publishing publishing;
    @Autowired PublicationStore publications;
    @Autowired Posts posts;
    @Autowired BlobStore blobs;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private Fair fair;
    private Courier courier;

    @BeforeEach
    void aSiteThatAnswers() throws IOException {
        room = Newsroom.opened(beans);
        fair = Fair.of(room);
        courier =
                new Courier(
                        publishing,
                        List.of(new AwkwardNetwork()),
                        blobs,
                        transaction,
                        Clock.fixed(WOKEN, ZoneOffset.UTC));
    }

    @AfterEach
    void gone() {
        fair.close();
    }

    /// What is held stays due for ever, and somebody may be at work on it.
    @Test
    void aLinkThatWasSeenWaitsForNothingThatIsHeld() {
        var waits = planned();
        var held = planned();
        become(held, PostState.HELD);

        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            var _ = publications.lock(key(held));
                                            inAnotherThread(this::theLinkWasSeen);
                                        }));

        assertThat(wakes(waits)).isEqualTo(WOKEN);
        assertThat(wakes(held)).isEqualTo(FAR);
    }

    @Test
    void aPostWithoutTheLinkSleepsOn() {
        var waits = planned();
        var other = planned(room.approved(LATER));

        theLinkWasSeen();

        assertThat(wakes(waits)).isEqualTo(WOKEN);
        assertThat(wakes(other)).isEqualTo(FAR);
    }

    /// It was carried when its patience was over: it waits for no link any more.
    @Test
    void whatIsCarriedJustNowKeepsNoOtherFromBeingWokenByALink() {
        var first = planned();
        var underWay = planned();
        var last = planned();
        isUnderWay(underWay, true);

        theLinkWasSeen();

        isUnderWay(underWay, false);
        assertThat(List.of(wakes(first), wakes(underWay), wakes(last)))
                .containsExactly(WOKEN, FAR, WOKEN);
    }

    /// It may have met the page while it was closed: it is woken when the event comes again.
    @Test
    void whatIsCarriedJustNowKeepsNoOtherFromBeingWokenByThePage() {
        var first = planned();
        var underWay = planned();
        var last = planned();
        var school = room.school();
        var opened = new PageOpened(school.trust(), school.school());
        isUnderWay(underWay, true);

        assertThatThrownBy(() -> courier.carryWhatWaited(opened))
                .hasMessageContaining(key(underWay).toString());

        assertThat(List.of(wakes(first), wakes(underWay), wakes(last)))
                .containsExactly(WOKEN, FAR, WOKEN);
        isUnderWay(underWay, false);
        courier.carryWhatWaited(opened);
        assertThat(wakes(underWay)).isEqualTo(WOKEN);
    }

    private void theLinkWasSeen() {
        var school = room.school();
        courier.carryWhatWaited(new LinkSeen(school.trust(), school.school(), fair.linkId()));
    }

    /// Nobody waits for a lock so long who may have it.
    private static void inAnotherThread(Runnable work) {
        assertThat(CompletableFuture.runAsync(work).orTimeout(20, TimeUnit.SECONDS))
                .succeedsWithin(Duration.ofSeconds(30));
    }

    /// One with the link, approved, for a time that no test lives to see.
    private PostId planned() {
        var id = fair.submitted(LATER);
        await().atMost(LONGEST).until(() -> !fair.isAwaited());
        room.approve(id);
        return planned(id);
    }

    private PostId planned(PostId id) {
        var _ = new Progress(beans, room).instead(AwkwardNetwork.NAME, id, FAR);
        return id;
    }

    private void become(PostId id, PostState next) {
        room.machine().run(() -> posts.become(posts.get(id), next));
    }

    private PublicationKey key(PostId id) {
        return new Progress(beans, room).on(AwkwardNetwork.NAME, id).key();
    }

    /// As if a worker had just picked it, or had put it back.
    private void isUnderWay(PostId id, boolean is) {
        var pick =
                "update platform.scheduled_tasks set picked = :is, last_heartbeat = now() where"
                        + " task_name = 'carry-publication' and task_instance = :key";
        var key = key(id).toString();
        transaction.executeWithoutResult(
                _ -> assertThat(db.sql(pick).param("is", is).param("key", key).update()).isOne());
    }

    private Instant wakes(PostId id) {
        var when =
                "select execution_time from platform.scheduled_tasks"
                        + " where task_name = 'carry-publication' and task_instance = :key";
        var key = key(id).toString();
        return requireNonNull(
                transaction.execute(
                        _ ->
                                db.sql(when)
                                        .param("key", key)
                                        .query((row, _) -> row.getTimestamp(1).toInstant())
                                        .single()));
    }
}
