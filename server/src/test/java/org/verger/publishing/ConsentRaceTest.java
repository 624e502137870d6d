package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.NOW;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.consent.Purpose;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Outcome;
import org.verger.flags.Reason;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.review.Approvals;
import org.verger.review.Withdrawals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// OFF-6, PRN-6: a consent is withdrawn, a flag is set, a permission is withdrawn, or the post is
/// taken back, while the post that shows or names the child comes out. Nothing comes out after that
/// was done, and what came out before is gone in the end.
@ServerTest
class ConsentRaceTest {
    private static final int RACES = 50;
    private static final int MANY = Integer.getInteger("verger.races", 300);
    private static final Duration BOUND = Duration.ofSeconds(60);

    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Withdrawals withdrawals;
    @Autowired Answers answers;
    @Autowired Flags flags;
    @Autowired Drafts drafts;
    @Autowired Permissions permissions;
    @Autowired Clock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void whatShowsTheChildIsNeverLeftToBeSeen() throws Exception {
        race(RACES);
    }

    @Test
    @Tag("soak")
    void norIsItInManyRaces() throws Exception {
        race(MANY);
    }

    private void race(int races) throws Exception {
        var room = Newsroom.opened(beans);
        var children =
                room.school()
                        .with(
                                IntStream.range(0, races)
                                        .mapToObj(ConsentRaceTest::child)
                                        .toArray(Enrolment[]::new));
        var posts = new ArrayList<PostId>();
        var outBefore = new HashSet<PostId>();

        for (int race = 0; race < races; race++) {
            var one = race(room, children.get(race), race);
            posts.add(one.post);
            if (one.outBefore) outBefore.add(one.post);
        }
        await().atMost(BOUND)
                .untilAsserted(() -> assertThat(posts).allMatch(post -> isSettled(room, post)));

        var outAfter = posts.stream().filter(post -> !outBefore.contains(post)).toList();
        assertThat(outAfter).noneMatch(post -> cameOut(room, post));
        assertThat(visible(room)).isZero();
        assertThat(posts).noneMatch(post -> room.post(post).isOutOrAboutToBe());
        System.out.printf(
                "%d races: %d out before the withdrawal and taken down, %d held or never out, 0 out"
                        + " after it%n",
                races, outBefore.size(), outAfter.size());
    }

    /// A race that was run: of which post, and whether it had come out before the withdrawal could
    /// be done.
    private record Race(PostId post, boolean outBefore) {}

    /// What is taken away while the post comes out.
    private enum Loss {
        CONSENT,
        FLAG,
        NAME,
        PERMISSION,
        /// Somebody takes the post itself back.
        POST;

        /// Whether it is lost by a post that says a name.
        private boolean isOfANaming() {
            return this == NAME || this == PERMISSION;
        }

        static Loss of(int number) {
            return values()[number % values().length];
        }
    }

    /// One race, the withdrawal starting when the post has come a little farther each time.
    private Race race(Newsroom room, Pupil child, int number) throws Exception {
        var loss = Loss.of(number);
        var post = loss.isOfANaming() ? naming(room, child) : showing(room, child);
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
                .until(() -> hasComeTo(room, post, head(loss, number)));
        boolean outBefore =
                loss == Loss.POST ? takeBack(room, post) : withdraw(room, loss, child, post);
        var _ = approval.get(BOUND.toSeconds(), TimeUnit.SECONDS);
        return new Race(post, outBefore);
    }

    /// One that was taken back before it was approved has no race.
    private static int head(Loss loss, int number) {
        return loss == Loss.POST ? 1 + number % 4 : number % 5;
    }

    /// What is not out once it was taken back by a press does not come out.
    private boolean takeBack(Newsroom room, PostId post) {
        room.ruth().run(() -> Newsroom.done(withdrawals.withdraw(post)));
        return cameOut(room, post);
    }

    private PostId showing(Newsroom room, Pupil child) {
        room.agree(child, Purpose.SCHOOL_PAGE);
        return room.submitted(NOW, child);
    }

    private PostId naming(Newsroom room, Pupil child) {
        var _ = room.agreeToTheName(child, Purpose.SCHOOL_PAGE);
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, child.name().full()),
                        Reach.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(room.ruth().call(() -> permissions.give(terms)))
                .isInstanceOf(org.verger.permissions.Outcome.Done.class);
        var words = new Caption("Well done " + child.name().full() + " in the gala.");
        return room.mira()
                .call(
                        () -> {
                            var post = drafts.write(words, NOW);
                            Newsroom.done(drafts.submit(post));
                            return post;
                        });
    }

    /// Takes it away, and says whether the public had seen the post by then. That is asked within
    /// the withdrawal, which by then holds the lock for which a publication waits: what is not out
    /// now does not come out before it is done.
    private boolean withdraw(Newsroom room, Loss loss, Pupil child, PostId post) {
        var isTheOffices = loss == Loss.CONSENT || loss == Loss.NAME;
        var who = isTheOffices ? room.office() : room.ruth();
        return who.call(
                () ->
                        requireNonNull(
                                transaction.execute(
                                        _ -> {
                                            takeAway(room, loss, child);
                                            return cameOut(room, post);
                                        })));
    }

    private void takeAway(Newsroom room, Loss loss, Pupil child) {
        switch (loss) {
            case CONSENT -> room.takeBackConsent(child, Purpose.SCHOOL_PAGE);
            case FLAG -> flag(room, child);
            case NAME -> keepNameBack(child);
            case PERMISSION -> withdrawPermission(room, child);
            case POST -> throw new IllegalArgumentException("taken back by a press of its own");
        }
    }

    /// In the scope and the transaction of the office.
    private void keepNameBack(Pupil child) {
        var mother = answers.list(child.id()).getFirst().sayer();
        assertThat(answers.keepNameBack(child.id(), mother, before -> before))
                .isEqualTo(new org.verger.answers.Outcome.Done());
    }

    private void withdrawPermission(Newsroom room, Pupil child) {
        var name = child.name().full();
        var id =
                room.ruth().call(() -> permissions.list()).stream()
                        .filter(one -> one.terms().subject().name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(room.ruth().call(() -> permissions.withdraw(id)))
                .isInstanceOf(org.verger.permissions.Outcome.Done.class);
    }

    private void flag(Newsroom room, Pupil child) {
        var reason = new Reason(Ground.OTHER, "");
        assertThat(room.ruth().call(() -> flags.set(child.id(), reason)))
                .isInstanceOf(Outcome.Done.class);
    }

    /// Whether the public saw the post, ever.
    private static boolean cameOut(Newsroom room, PostId post) {
        return room.verbs(post).contains("post.published");
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
        var letters = "bcdefghjkmnpqrtuvwxyz"; // none of them is read as another
        var given = "Ida" + letters.charAt(number % letters.length());
        var family = "Rowe" + letters.charAt(number / letters.length());
        return AnySchool.child("R" + number, given, family);
    }

    private static void meet(CyclicBarrier start) {
        try {
            var _ = start.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
