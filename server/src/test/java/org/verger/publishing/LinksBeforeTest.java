package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Fair;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Finding;
import org.verger.posts.Decision;
import org.verger.posts.Examination;
import org.verger.posts.LinksAgain;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// OFF-8: what a link led to when it was written may be gone, or lead elsewhere, when its post is
/// approved or comes out.
@ServerTest
class LinksBeforeTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String DEAD = "Nothing answers at this link.";
    private static final String INSIDE =
            "This link leads on to a place that works only inside one building.";

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Examination examination;
    @Autowired Releases releases;
    @Autowired LinksAgain links;
    @Autowired MockMvc web;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private Fair fair;

    @BeforeEach
    void aSiteThatAnswers() throws IOException {
        room = Newsroom.opened(beans);
        fair = Fair.of(room);
    }

    @AfterEach
    void gone() {
        fair.close();
    }

    @Test
    void whoeverOpensAPostHasItsLinksFollowed() throws Exception {
        var id = submitted(LATER);
        fair.timeGoesBy();
        fair.answers(404);

        var _ =
                room.ruth()
                        .<MvcResult, Exception>call(
                                () -> web.perform(get("/review/" + id)).andReturn());

        await().atMost(SOON).until(() -> said(id), List.of(DEAD)::equals);
        var seen = room.post(id).fingerprint();
        assertThat(room.ruth().<Decision, RuntimeException>call(() -> approvals.approve(id, seen)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.POINTS_UNDECIDED)));
    }

    /// What the gate says of a dead link is what happens: somebody has to decide.
    @Test
    void aLinkThatDiedBeforeItsTimeHoldsThePost() {
        var id = approved(LATER);
        fair.timeGoesBy();
        fair.answers(404);

        followedBefore(id);

        await().atMost(SOON).until(() -> said(id), List.of(DEAD)::equals);
        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.POINTS_UNDECIDED)));
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
    }

    @Test
    void aLinkThatLeadsIntoABuildingByThenBlocksThePost() {
        var id = approved(LATER);
        fair.timeGoesBy();
        fair.answers(302);

        followedBefore(id);

        await().atMost(SOON).until(() -> said(id), List.of(INSIDE)::equals);
        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    /// A site that is down, or slow, holds nobody's news, and makes nothing good either.
    @Test
    void aSiteThatDoesNotAnswerChangesNothing() {
        var id = approved(LATER);
        fair.timeGoesBy();
        fair.close();

        followedBefore(id);

        assertThat(release(id)).isEqualTo(new Release.Cleared(room.post(id)));
    }

    @Test
    void itIsFollowedShortlyBeforeItsTime() {
        var id = approved(LATER);

        assertThat(wakes(id)).containsExactly(Instant.parse("2099-01-05T08:55:00Z"));
        var plain = room.approved(LATER);
        planned(plain);
        assertThat(wakes(plain)).isEmpty();
    }

    private PostId approved(Timing timing) {
        var id = submitted(timing);
        room.approve(id);
        planned(id);
        return id;
    }

    private void planned(PostId id) {
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> new Progress(beans, room).on("bulletin", id).post(), id::equals);
    }

    /// Mira's post with a link that was followed when she sent it.
    private PostId submitted(Timing timing) {
        var id = fair.submitted(timing);
        await().atMost(SOON).until(() -> answered("LANDED"));
        return id;
    }

    /// What the clock does shortly before its time.
    private void followedBefore(PostId id) {
        assertThat(room.machine().call(() -> links.follow(id))).isTrue();
        await().atMost(SOON).until(() -> tasks("look-at-link", fair.linkId().toString()).isEmpty());
    }

    private List<String> said(PostId id) {
        return room.machine().call(() -> examination.of(room.post(id)).findings()).stream()
                .map(Finding::why)
                .toList();
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    private boolean answered(String answer) {
        return requireNonNull(
                room.machine()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql(
                                                                                "select count(*)"
                                                                                    + " from"
                                                                                    + " links.link"
                                                                                    + " where"
                                                                                    + " answer ="
                                                                                    + " :answer")
                                                                        .param("answer", answer)
                                                                        .query(Integer.class)
                                                                        .single()
                                                                > 0)));
    }

    private List<Instant> wakes(PostId id) {
        return tasks("follow-links-of-post", id.toString());
    }

    private List<Instant> tasks(String name, String instance) {
        return requireNonNull(
                transaction.execute(
                        _ ->
                                db.sql(
                                                "select execution_time from"
                                                    + " platform.scheduled_tasks where task_name ="
                                                    + " :name and task_instance = :instance")
                                        .param("name", name)
                                        .param("instance", instance)
                                        .query((row, _) -> row.getTimestamp(1).toInstant())
                                        .list()));
    }
}
