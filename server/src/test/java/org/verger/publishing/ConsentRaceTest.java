package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.NOW;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.posts.Decision;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.review.Approvals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// OFF-6: a consent is withdrawn while the post that shows the child comes out. Whichever comes
/// first, in the end nobody sees it.
@ServerTest
class ConsentRaceTest {
    private static final int RACES = 50;
    private static final Duration BOUND = Duration.ofSeconds(60);

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void whatShowsTheChildIsNeverLeftToBeSeen() throws Exception {
        var room = Newsroom.opened(beans);
        var children =
                room.school()
                        .with(
                                IntStream.range(0, RACES)
                                        .mapToObj(ConsentRaceTest::child)
                                        .toArray(Enrolment[]::new));
        var posts = new ArrayList<PostId>();

        for (int race = 0; race < RACES; race++)
            posts.add(race(room, children.get(race), race % 5));
        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(posts).allMatch(post -> isSettled(room, post)));

        assertThat(visible(room)).isZero();
        assertThat(posts).noneMatch(post -> room.post(post).isOutOrAboutToBe());
    }

    /// One race, the withdrawal starting when the post has come this far.
    private PostId race(Newsroom room, Pupil child, int head) throws Exception {
        room.agree(child, Purpose.SCHOOL_PAGE);
        var post = room.submitted(NOW, child);
        var seen = room.post(post).fingerprint();
        var start = new CyclicBarrier(2);
        var approval =
                CompletableFuture.supplyAsync(
                        () -> {
                            meet(start);
                            return room.ruth()
                                    .<Decision, RuntimeException>call(
                                            () -> approvals.approve(post, seen));
                        });
        meet(start);
        await().pollInterval(Duration.ofMillis(1))
                .atMost(BOUND)
                .until(() -> hasComeTo(room, post, head));
        room.takeBackConsent(child, Purpose.SCHOOL_PAGE);
        var _ = approval.get(BOUND.toSeconds(), TimeUnit.SECONDS);
        return post;
    }

    private boolean hasComeTo(Newsroom room, PostId post, int head) {
        return switch (head) {
            case 0 -> true;
            case 1 -> room.post(post).state() != PostState.SUBMITTED;
            case 2 -> !states(room, post).isEmpty();
            case 3 ->
                    !states(room, post).isEmpty()
                            && states(room, post).getFirst() != PublicationState.DUE;
            default -> room.post(post).state() == PostState.PUBLISHED;
        };
    }

    /// Nothing that was begun is still under way; what was only planned finds nothing to send.
    private boolean isSettled(Newsroom room, PostId post) {
        return !room.post(post).isOutOrAboutToBe()
                && states(room, post).stream()
                        .noneMatch(
                                state ->
                                        state == PublicationState.SENDING
                                                || state == PublicationState.PUBLISHED);
    }

    private List<PublicationState> states(Newsroom room, PostId post) {
        return new Progress(beans, room).of(post);
    }

    private int visible(Newsroom room) {
        var count = "select count(*) from bulletin.entry where withdrawn_at is null";
        return room.machine()
                .call(
                        () ->
                                requireNonNull(
                                        transaction.execute(
                                                _ -> db.sql(count).query(Integer.class).single())));
    }

    private static Enrolment child(int number) {
        return AnySchool.child(
                "R" + number,
                "Ella" + (char) ('a' + number % 26),
                "Adair" + (char) ('a' + number / 26));
    }

    private static void meet(CyclicBarrier start) {
        try {
            var _ = start.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
