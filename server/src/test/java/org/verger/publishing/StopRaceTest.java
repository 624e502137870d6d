package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.Newsroom.LATER;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.networks.PublicationKey;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Posts come out one after the other while somebody presses the switch. What had been begun by the
/// time the press was done is all that ever comes out.
@ServerTest
class StopRaceTest {
    private static final int ROUNDS = 100;
    private static final int POSTS = 2;
    private static final Instant FAR = Instant.parse("2099-01-05T09:00:00Z");
    private static final List<String> MAKE_DUE =
            List.of(
                    "update publishing.publication set state = 'DUE'",
                    "update posts.post set state = 'APPROVED'");
    private static final String BEGUN =
            "select count(*) from publishing.publication where state = 'SENDING'";
    private static final StopReason WHY = new StopReason("A phone was lost.");

    @Autowired BeanFactory beans;
    @Autowired Publishing publishing;
    @Autowired Stops stops;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void nothingIsBegunAfterTheStop() throws Exception {
        var room = Newsroom.opened(beans);
        var keys = IntStream.range(0, POSTS).mapToObj(_ -> planned(room)).toList();
        var rounds = new ArrayList<Begun>();
        var afterTheFirst = new ArrayList<Begun>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = undisturbed(room, keys, threads);
            long whole = undisturbed(room, keys, threads);
            for (int round = 0; round < ROUNDS; round++) {
                long later = 2 * whole * round / ROUNDS;
                rounds.add(race(room, keys, threads, _ -> LockSupport.parkNanos(later)));
                afterTheFirst.add(race(room, keys, threads, StopRaceTest::waitForTheFirst));
            }
        }

        assertThat(rounds).noneMatch(Begun::goesOn);
        assertThat(afterTheFirst)
                .noneMatch(Begun::goesOn)
                .allMatch(round -> round.whenPressed() > 0);
    }

    @Test
    void nothingIsBegunWhereTheStopCameFirst() throws Exception {
        var room = Newsroom.opened(beans);
        var keys = List.of(planned(room), planned(room));
        room.ruth()
                .run(() -> assertThat(stops.stop(Reach.SCHOOL, WHY)).isEqualTo(StopOutcome.DONE));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = undisturbed(room, keys, threads);
        }

        assertThat(inTheEnd(room)).isZero();
    }

    /// How many had been begun when the press was written, and when everybody had finished.
    private record Begun(int whenPressed, int inTheEnd) {
        boolean goesOn() {
            return inTheEnd > whenPressed;
        }
    }

    /// When the head presses, told by the workers.
    private interface Press {
        void await(List<CompletableFuture<Void>> workers) throws Exception;
    }

    private static void waitForTheFirst(List<CompletableFuture<Void>> workers) throws Exception {
        var _ =
                CompletableFuture.anyOf(workers.toArray(CompletableFuture[]::new))
                        .get(60, TimeUnit.SECONDS);
    }

    /// How long the workers take where nobody presses, in nanoseconds.
    private long undisturbed(Newsroom room, List<PublicationKey> keys, Executor threads)
            throws Exception {
        var start = new CyclicBarrier(3);
        var workers = workers(room, keys, start, threads);
        var _ = start.await(60, TimeUnit.SECONDS);
        long began = System.nanoTime();
        waitForAll(workers);
        return System.nanoTime() - began;
    }

    /// One round: two workers begin what is due while the head presses.
    private Begun race(Newsroom room, List<PublicationKey> keys, Executor threads, Press press)
            throws Exception {
        var start = new CyclicBarrier(3);
        var workers = workers(room, keys, start, threads);
        var _ = start.await(60, TimeUnit.SECONDS);
        press.await(workers);

        int whenPressed = room.ruth().call(this::pressed);
        waitForAll(workers);

        int inTheEnd = inTheEnd(room);
        room.ruth().run(() -> assertThat(stops.lift(Reach.SCHOOL)).isEqualTo(StopOutcome.DONE));
        return new Begun(whenPressed, inTheEnd);
    }

    private static void waitForAll(List<CompletableFuture<Void>> workers) throws Exception {
        for (var worker : workers) {
            var _ = worker.get(60, TimeUnit.SECONDS);
        }
    }

    private int inTheEnd(Newsroom room) {
        return room.ruth().call(() -> requireNonNull(transaction.execute(_ -> begun())));
    }

    private List<CompletableFuture<Void>> workers(
            Newsroom room, List<PublicationKey> keys, CyclicBarrier start, Executor threads) {
        room.machine()
                .run(() -> transaction.executeWithoutResult(_ -> MAKE_DUE.forEach(this::run)));
        return Stream.of(keys.subList(0, POSTS / 2), keys.subList(POSTS / 2, POSTS))
                .map(half -> CompletableFuture.runAsync(() -> begin(room, half, start), threads))
                .toList();
    }

    /// Counted in the transaction of the press, which nobody who begins can overlap.
    private int pressed() {
        return requireNonNull(
                transaction.execute(
                        _ -> {
                            assertThat(stops.stop(Reach.SCHOOL, WHY)).isEqualTo(StopOutcome.DONE);
                            return begun();
                        }));
    }

    private PublicationKey planned(Newsroom room) {
        var post = room.approved(LATER);
        return new Progress(beans, room).instead(AwkwardNetwork.NAME, post, FAR).key();
    }

    private void begin(Newsroom room, List<PublicationKey> keys, CyclicBarrier start) {
        try {
            var _ = start.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
        for (var key : keys)
            room.machine()
                    .run(
                            () -> {
                                var _ = publishing.begin(key);
                            });
    }

    private void run(String statement) {
        assertThat(db.sql(statement).update()).isPositive();
    }

    private int begun() {
        return db.sql(BEGUN).query(Integer.class).single();
    }
}
