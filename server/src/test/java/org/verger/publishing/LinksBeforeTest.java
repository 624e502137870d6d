package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Finding;
import org.verger.links.web.Signpost;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.LinksAgain;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Timing;
import org.verger.review.Approvals;
import org.verger.review.Release;
import org.verger.review.Releases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// OFF-8: what a link led to when it was written may be gone, or lead elsewhere, when its post is
/// approved or comes out.
@ServerTest
class LinksBeforeTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String DEAD = "Nothing answers at this link.";
    private static final String INSIDE =
            "This link leads on to a place that works only inside one building.";

    @Autowired BeanFactory beans;
    @Autowired Signpost signpost;
    @Autowired Drafts drafts;
    @Autowired Approvals approvals;
    @Autowired Examination examination;
    @Autowired Releases releases;
    @Autowired LinksAgain links;
    @Autowired MockMvc web;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private final String host = "fair-" + UUID.randomUUID() + ".example";
    private volatile int status = 200;
    private Newsroom room;
    private HttpServer site;

    @BeforeEach
    void aSiteThatAnswers() throws IOException {
        room = Newsroom.opened(beans);
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
        signpost.points(host, site.getAddress().getPort());
    }

    @AfterEach
    void gone() {
        site.stop(0);
    }

    @Test
    void whoeverOpensAPostHasItsLinksFollowed() throws Exception {
        var id = submitted(LATER);
        timeGoesBy();
        status = 404;

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
        timeGoesBy();
        status = 404;

        followedBefore(id);

        await().atMost(SOON).until(() -> said(id), List.of(DEAD)::equals);
        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.POINTS_UNDECIDED)));
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
    }

    @Test
    void aLinkThatLeadsIntoABuildingByThenBlocksThePost() {
        var id = approved(LATER);
        timeGoesBy();
        status = 302;

        followedBefore(id);

        await().atMost(SOON).until(() -> said(id), List.of(INSIDE)::equals);
        assertThat(release(id)).isEqualTo(new Release.Held(List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    /// A site that is down, or slow, holds nobody's news, and makes nothing good either.
    @Test
    void aSiteThatDoesNotAnswerChangesNothing() {
        var id = approved(LATER);
        timeGoesBy();
        site.stop(0);

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

    /// What comes out at once waits a moment for its links, and is then judged.
    @Test
    void whatComesOutAtOnceIsJudgedByWhatItsLinksLeadToNow() {
        var id = submitted(NOW);
        timeGoesBy();
        status = 404;

        room.approve(id);

        await().atMost(Duration.ofSeconds(40)).until(() -> room.post(id).state(), this::isSettled);
        assertThat(room.post(id).state()).isEqualTo(PostState.HELD);
        assertThat(room.verbs(id)).doesNotContain("post.published");
    }

    @Test
    void whatComesOutAtOnceDoesNotWaitForASiteForEver() {
        var id = submitted(NOW);
        timeGoesBy();
        site.stop(0);

        room.approve(id);

        await().atMost(Duration.ofSeconds(40)).until(() -> room.post(id).state(), this::isSettled);
        assertThat(room.post(id).state()).isEqualTo(PostState.PUBLISHED);
    }

    private boolean isSettled(PostState state) {
        return state == PostState.PUBLISHED || state == PostState.HELD;
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

    /// Mira's post with a link that was followed when she wrote it.
    private PostId submitted(Timing timing) {
        var id = room.draft(timing);
        var words = new Caption("The fair is at https://%s/fair.".formatted(host));
        room.mira()
                .run(
                        () -> {
                            done(drafts.rewrite(id, new Manuscript(words, timing)));
                            done(drafts.submit(id));
                        });
        await().atMost(SOON).until(() -> answered("LANDED"));
        return id;
    }

    /// What the clock does shortly before its time.
    private void followedBefore(PostId id) {
        assertThat(room.machine().call(() -> links.follow(id))).isTrue();
        await().atMost(SOON).until(() -> tasks("look-at-link", linkId()).isEmpty());
    }

    private List<String> said(PostId id) {
        return room.machine().call(() -> examination.of(room.post(id)).findings()).stream()
                .map(Finding::why)
                .toList();
    }

    private Release release(PostId id) {
        return room.machine().call(() -> releases.release(id));
    }

    /// As if it had been followed yesterday.
    private void timeGoesBy() {
        room.machine()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ ->
                                                db.sql(
                                                                "update links.link set asked_at ="
                                                                        + " asked_at - interval '1"
                                                                        + " day'")
                                                        .update()));
    }

    private String linkId() {
        return requireNonNull(
                room.machine()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql("select id from links.link")
                                                                .query(UUID.class)
                                                                .single()
                                                                .toString())));
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

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "http://192.168.0.7/door");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
