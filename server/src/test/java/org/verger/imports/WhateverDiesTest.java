package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.lists.ListKind;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// What was confirmed is taken over, once, whole or not at all, whatever dies meanwhile.
@ServerTest
class WhateverDiesTest {
    private static final String HEADINGS = "Reference,Given name,Family name,Year group,Class\n";
    private static final String CUT =
            """
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted
              and (classid::bigint << 32 | objid::bigint) = hashtextextended('import ' || :id, 0)
            """;

    @Autowired BeanFactory beans;
    @Autowired Imports imports;
    @Autowired PreviewStore previews;
    @Autowired TakingOver work;
    @Autowired TakingBack back;
    @Autowired Timeline timeline;
    @Autowired Roll roll;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    private AnySchool school;
    private Brought office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = new Brought(beans, school.as(Role.OFFICE));
    }

    @Test
    void aListWhoseNodeDiedIsTakenOverByAnother() {
        var id = office.upload(ListKind.PUPILS, list(3));

        dieOver(id);

        assertThat(office.ended(id).state()).isEqualTo(PastImport.State.DONE);
        assertThat(taken()).isEqualTo(3);
        assertThat(timesInTheLedger(id)).isEqualTo(1);
    }

    @Test
    void aListWhoseConnectionIsCutHalfwayIsTakenOverWhole() {
        var id = office.upload(ListKind.PUPILS, list(6_000));
        assertThat(office.confirm(id, true)).isEqualTo(new Confirmation.Begun());

        await().pollInterval(Duration.ofMillis(20)).until(() -> office.get(id).stepsDone() > 0);
        var cut = db.sql(CUT).param("id", id.toString()).query((row, _) -> true).list();

        assertThat(cut).hasSize(1);
        assertThat(taken()).isZero();
        assertThat(office.ended(id).state()).isEqualTo(PastImport.State.DONE);
        assertThat(office.get(id).stepsDone()).isEqualTo(6_000);
        assertThat(taken()).isEqualTo(6_000);
        assertThat(timesInTheLedger(id)).isEqualTo(1);
    }

    @Test
    void aNodeThatWasThoughtDeadDoesNotDoItTwice() {
        var id = office.upload(ListKind.PUPILS, list(600));
        dieOver(id);

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.generate(() -> CompletableFuture.runAsync(() -> takeOver(id), nodes))
                    .limit(3)
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        assertThat(office.get(id).state()).isEqualTo(PastImport.State.DONE);
        assertThat(taken()).isEqualTo(600);
        assertThat(timesInTheLedger(id)).isEqualTo(1);
    }

    @Test
    void whatIsConfirmedAtTheEndOfItsHourIsTakenOverAfterIt() {
        var id = expiringNow(list(2));
        dieOver(id);
        office.by().run(() -> transaction.executeWithoutResult(_ -> previews.forget(id)));
        await().until(() -> isOver(id));

        takeOver(id);

        assertThat(office.get(id).state()).isEqualTo(PastImport.State.DONE);
        assertThat(taken()).isEqualTo(2);
        assertThat(isKept(id)).isFalse();
    }

    @Test
    void confirmedTwiceItIsTakenOverOnce() {
        var id = office.upload(ListKind.PUPILS, list(2));
        var seen = office.preview(id).tally().fingerprint();

        assertThat(office.confirm(id, true)).isEqualTo(new Confirmation.Begun());
        assertThat(office.by().call(() -> imports.confirm(id, seen, true)))
                .isEqualTo(new Confirmation.Begun());

        assertThat(office.ended(id).added()).isEqualTo(2);
        assertThat(timesInTheLedger(id)).isEqualTo(1);
    }

    @Test
    void whatFailsTimeAndAgainIsGivenUpAndItsFileForgotten() {
        var id = office.upload(ListKind.PUPILS, list(2));
        dieOver(id);

        machine().run(() -> work.giveUp(id));

        assertThat(office.get(id).state()).isEqualTo(PastImport.State.FAILED);
        assertThat(taken()).isZero();
        assertThat(isKept(id)).isFalse();
    }

    @Test
    void anUndoWhoseNodeDiedIsDoneByAnother() {
        var id = office.bring(ListKind.PUPILS, list(3)).id();

        dieOverItsUndo(id);

        assertThat(office.ended(id).state()).isEqualTo(PastImport.State.UNDONE);
        assertThat(taken()).isZero();
    }

    @Test
    void anUndoThatFailsTimeAndAgainSaysSoAndCanBeTriedAnew() {
        var done = office.bring(ListKind.PUPILS, list(3));
        dieOverItsUndo(done.id());

        machine().run(() -> back.giveUp(done.id()));

        assertThat(office.get(done.id()).notUndone()).isEqualTo(new NotUndone.Failed());
        assertThat(taken()).isEqualTo(3);
        Deaths.of(beans, office).stopped("take-list-back", done.id());
        assertThat(office.undo(done)).isEmpty();
        assertThat(taken()).isZero();
    }

    @Test
    void itsWayBackIsKeptWhileItIsGone() {
        var done = office.bring(ListKind.PUPILS, list(3));
        dieOverItsUndo(done.id());

        machine().run(() -> back.forget(done.id()));

        assertThat(office.ended(done.id()).state()).isEqualTo(PastImport.State.UNDONE);
        assertThat(taken()).isZero();
    }

    @Test
    void whileOneIsUndoneNoOtherIsBrought() {
        var first = office.bring(ListKind.PUPILS, list(3));
        var next = office.upload(ListKind.PUPILS, list(4));
        dieOverItsUndo(first.id());

        assertThat(office.confirm(next, true)).isEqualTo(new Confirmation.OneAtATime());
        assertThat(office.undo(first)).isEmpty();
    }

    @Test
    void itIsTriedAgainAtGrowingPausesFiveTimesInAll() {
        var now = Instant.parse("2027-03-02T08:00:00Z");

        assertThat(Stream.of(1, 2, 3, 4, 5).map(failed -> Timetable.nextTry(failed, now)))
                .containsExactly(
                        Optional.of(now.plusSeconds(2)),
                        Optional.of(now.plusSeconds(10)),
                        Optional.of(now.plusSeconds(30)),
                        Optional.of(now.plusSeconds(120)),
                        Optional.empty());
    }

    /// Confirms the list; whoever begins it dies at once.
    private void dieOver(ImportId id) {
        Deaths.of(beans, office)
                .over(
                        "take-over-list",
                        id,
                        () ->
                                assertThat(office.confirm(id, true))
                                        .isEqualTo(new Confirmation.Begun()));
    }

    /// Undoes the list; whoever begins it dies at once.
    private void dieOverItsUndo(ImportId id) {
        Deaths.of(beans, office)
                .over(
                        "take-list-back",
                        id,
                        () -> assertThat(beans.getBean(Undoing.class).undo(id)).isEmpty());
    }

    private ImportId expiringNow(String list) {
        var id = new ImportId(TimeOrderedId.at(clock.instant()));
        var file = new PreviewStore.File(ListKind.PUPILS, "list.csv", list.getBytes(UTF_8));
        office.by()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> previews.add(id, file, Duration.ofSeconds(2))));
        return id;
    }

    private boolean isOver(ImportId id) {
        try {
            return office.by().call(() -> transaction.execute(_ -> previews.get(id))) == null;
        } catch (NotFound _) {
            return true;
        }
    }

    private boolean isKept(ImportId id) {
        var kept =
                office.by()
                        .call(
                                () ->
                                        transaction.execute(
                                                _ ->
                                                        db.sql(
                                                                        "select exists (select from"
                                                                            + " imports.preview"
                                                                            + " where id = :id)")
                                                                .param("id", id.value())
                                                                .query(Boolean.class)
                                                                .single()));
        return Objects.requireNonNull(kept);
    }

    private void takeOver(ImportId id) {
        machine().run(() -> work.takeOver(id));
    }

    private Scope machine() {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }

    private int taken() {
        return office.by().call(() -> roll.list("")).size();
    }

    private long timesInTheLedger(ImportId id) {
        return office.by().call(() -> timeline.of(new Thing("list", id.value()))).stream()
                .filter(row -> row.verb().equals("list.imported"))
                .count();
    }

    private static String list(int pupils) {
        var text = new StringBuilder(HEADINGS);
        for (int i = 0; i < pupils; i++) text.append("A%d,Given,Family,4,Wren\n".formatted(i));
        return text.toString();
    }
}
