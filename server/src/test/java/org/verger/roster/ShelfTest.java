package org.verger.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.verger.gate.Roster;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class ShelfTest {
    private static final Edition FIRST = edition(1);
    private static final Edition SECOND = edition(2);

    private final Shelf shelf = new Shelf(Instant.EPOCH);
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger built = new AtomicInteger();

    @Test
    void oneBuildsAndAllWhoWantTheSameGetIt() {
        var askers = IntStream.range(0, 8).mapToObj(_ -> ask(FIRST)).toList();

        await().until(() -> built.get() == 1);
        go.countDown();

        assertThat(askers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(shelf.get(FIRST, _ -> unwanted())).isSameAs(askers.getFirst().join());
        assertThat(built).hasValue(1);
    }

    @Test
    void whoWantsALaterOneDoesNotWaitForTheEarlier() {
        var early = ask(FIRST);
        await().until(() -> built.get() == 1);

        var late = shelf.get(SECOND, _ -> snapshot(SECOND));
        go.countDown();

        assertThat(early.join().edition()).isEqualTo(FIRST);
        assertThat(shelf.get(SECOND, _ -> unwanted())).isSameAs(late);
    }

    @Test
    void whatCameOutLaterThanItWasWantedIsNotTakenForTheEarlier() {
        var later = shelf.get(FIRST, _ -> snapshot(SECOND));

        assertThat(shelf.has(FIRST)).isFalse();
        assertThat(shelf.get(SECOND, _ -> unwanted())).isSameAs(later);
    }

    @Test
    void whoBuildsIsToldWhatLayThere() {
        var first = shelf.get(FIRST, _ -> snapshot(FIRST));

        var _ =
                shelf.get(
                        SECOND,
                        last -> {
                            assertThat(last).containsSame(first);
                            return snapshot(SECOND);
                        });
    }

    @Test
    void afterAFailureTheNextOfThoseWhoWaitBuilds() {
        var failing =
                CompletableFuture.runAsync(
                        () -> {
                            var _ = shelf.get(FIRST, _ -> fail());
                        },
                        Thread::startVirtualThread);
        await().until(() -> built.get() == 1);
        var waiting = ask(FIRST);
        go.countDown();

        assertThatThrownBy(failing::join).hasRootCauseMessage("the database is gone");
        assertThat(waiting.join().edition()).isEqualTo(FIRST);
        assertThat(built).hasValue(2);
    }

    @Test
    void itIsForgottenWhenNobodyAsks() {
        shelf.ask(Instant.EPOCH.plusSeconds(10));

        assertThat(shelf.isForgottenSince(Instant.EPOCH.plusSeconds(10))).isFalse();
        assertThat(shelf.isForgottenSince(Instant.EPOCH.plusSeconds(11))).isTrue();
    }

    private CompletableFuture<Snapshot> ask(Edition wanted) {
        return CompletableFuture.supplyAsync(
                () ->
                        shelf.get(
                                wanted,
                                _ -> {
                                    begin();
                                    return snapshot(wanted);
                                }),
                Thread::startVirtualThread);
    }

    private Snapshot fail() {
        begin();
        throw new IllegalStateException("the database is gone");
    }

    private void begin() {
        int _ = built.incrementAndGet();
        await().atMost(Duration.ofSeconds(20)).until(() -> go.getCount() == 0);
    }

    private static Snapshot unwanted() {
        throw new AssertionError("it lay there");
    }

    private static Snapshot snapshot(Edition edition) {
        return new Snapshot(edition, Roster.of(edition.toString(), List.of()));
    }

    private static Edition edition(int changes) {
        return new Edition(BigDecimal.valueOf(changes), LocalDate.of(2027, 1, 4));
    }
}
