package org.verger.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Roster;
import org.verger.gate.Submission;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names that change while the gate asks for them.
@ServerTest
class RosterAtOnceTest {
    private static final List<String> LETTERS =
            List.of("a", "e", "i", "o", "u", "ba", "de", "fi", "go", "hu", "ka", "le");

    private static final String READINGS =
            """
            select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)) from pg_stat_xact_user_tables
            where relid in ('pupils.pupil'::regclass, 'carers.carer'::regclass,
                            'people.person'::regclass, 'people.appointment'::regclass)
            """;

    @Autowired BeanFactory beans;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;
    @Autowired SchoolRoster roster;
    @Autowired Editions editions;
    @Autowired Carers carers;

    private Scope here;

    @BeforeEach
    void aSchoolWithOneChild() {
        var school = AnySchool.opened(beans);
        here = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        var _ = school.with(child("1", "Ella", "Adair"));
    }

    @Test
    void anUnchangedRosterReadsNoNames() {
        assertThat(readingsOfNames()).isPositive();

        assertThat(readingsOfNames()).isZero();
    }

    @Test
    void twoWhoChangeNamesDoNotWaitForEachOther() {
        var wrote = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow =
                begin(
                        () -> {
                            var _ = add("Lindholm");
                            wrote.countDown();
                            return until(go);
                        });
        assertThat(until(wrote)).isTrue();

        var quick = begin(() -> add("Quist")).orTimeout(20, TimeUnit.SECONDS);
        assertThat(quick).succeedsWithin(Duration.ofSeconds(20));
        assertThat(finds("Quist", roster())).isTrue();
        assertThat(finds("Lindholm", roster())).isFalse();

        // what began first ends last, and is seen all the same
        go.countDown();
        assertThat(slow.join()).isTrue();
        assertThat(finds("Lindholm", roster())).isTrue();
    }

    @Test
    void whatATransactionSeesOfItsOwnNobodyElseIsGiven() {
        transactionTakenBack(
                () -> {
                    var _ = add("Lindholm");
                    assertThat(finds("Lindholm", roster.now())).isTrue();

                    // as many changes are seen there now as here, and not the same ones
                    var _ = begin(() -> add("Quist")).join();
                    assertThat(finds("Lindholm", elsewhere())).isFalse();
                    assertThat(finds("Quist", elsewhere())).isTrue();
                });

        assertThat(finds("Lindholm", roster())).isFalse();
    }

    @Test
    void marksAreJoinedBesideSomebodyWhoAddsOne() {
        var _ = begin(() -> add("Lindholm")).join();
        transactionTakenBack(
                () -> {
                    var _ = add("Quist");
                    var joined =
                            begin(
                                    () -> {
                                        editions.join();
                                        return true;
                                    });
                    assertThat(joined).succeedsWithin(Duration.ofSeconds(20));
                });

        assertThat(finds("Lindholm", roster())).isTrue();
        assertThat(finds("Quist", roster())).isFalse();
    }

    @Test
    void nobodyEverMissesANameThatWasThereWhenTheyAsked() {
        var there = new ConcurrentSkipListSet<String>();
        var writers =
                Stream.of("l", "m")
                        .map(
                                first ->
                                        CompletableFuture.runAsync(
                                                () ->
                                                        LETTERS.forEach(
                                                                one -> put(first + one, there)),
                                                Thread::startVirtualThread))
                        .toList();

        var askers =
                IntStream.range(0, 3)
                        .mapToObj(
                                _ ->
                                        CompletableFuture.supplyAsync(
                                                () -> missedWhile(writers, there),
                                                Thread::startVirtualThread))
                        .toList();

        assertThat(askers.stream().flatMap(one -> one.join().stream())).isEmpty();
        assertThat(there).hasSize(2 * LETTERS.size());
        assertThat(there).allMatch(name -> finds(name, roster()));
        assertThat(finds("Wxandlesham", roster())).isFalse();
    }

    /// What an asker did not find although it had been committed before they asked.
    private List<String> missedWhile(List<CompletableFuture<Void>> writers, Set<String> there) {
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            var known = List.copyOf(there);
            var now = roster();
            var missed = known.stream().filter(name -> !finds(name, now)).toList();
            if (!missed.isEmpty()) return missed;
        }
        return List.of();
    }

    private void put(String name, Set<String> there) {
        var family = "W" + name + "ndlesham";
        var _ = begin(() -> add(family)).join();
        var _ = there.add(family);
    }

    private CarerId add(String family) {
        return carers.add(new PersonName("Ada", family), "", "");
    }

    /// How often the names were gone through for one question, as PostgreSQL counts it.
    private long readingsOfNames() {
        return begin(
                        () -> {
                            var before = readings();
                            var _ = roster.now();
                            return readings() - before;
                        })
                .join();
    }

    private long readings() {
        return db.sql(READINGS).query(Long.class).single();
    }

    private Roster roster() {
        return here.call(roster::now);
    }

    private Roster elsewhere() {
        return begin(roster::now).join();
    }

    private <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                () -> here.call(() -> transactions.execute(_ -> work.get())),
                Thread::startVirtualThread);
    }

    private void transactionTakenBack(Runnable work) {
        here.run(
                () ->
                        transactions.executeWithoutResult(
                                status -> {
                                    work.run();
                                    status.setRollbackOnly();
                                }));
    }

    private static boolean until(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
        return true;
    }

    private static boolean finds(String family, Roster roster) {
        return !Gate.examine(
                        new Submission("Thank you Mrs " + family + "!", List.of()),
                        new Circumstances("default 1", roster, Set.of()))
                .isClean();
    }
}
