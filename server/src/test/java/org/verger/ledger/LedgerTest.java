package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.ServerTest;
import org.verger.gate.Clause;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ServerTest
class LedgerTest {
    private static final Actor.Someone MIRA =
            new Actor.Someone(new PersonId(UUID.randomUUID()), "Mira", Set.of());
    private static final SchoolId ASH = new SchoolId(UUID.randomUUID());
    private static final SchoolId ELM = new SchoolId(UUID.randomUUID());

    private final TrustId trust = new TrustId(UUID.randomUUID());
    private final Scope mira = Scope.at(trust, ASH, MIRA);
    private final Thing post = new Thing("post", UUID.randomUUID());

    @Autowired private Ledger ledger;
    @Autowired private Timeline timeline;
    @Autowired private Journal journal;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    @Test
    void aTimelineTellsWhoDidWhatServingWhichClausesOldestFirst() {
        write(
                mira,
                new Act(
                        "post.submitted",
                        post,
                        Set.of(Clause.PRN_6, Clause.OFF_6),
                        Map.of("title", "Sports day")));
        write(Scope.at(trust, ASH, Actor.Machine.VERGER), act("post.published"));

        var rows = mira.call(() -> timeline.of(post));

        assertThat(rows)
                .extracting(Timeline.Row::verb)
                .containsExactly("post.submitted", "post.published");
        var first = rows.getFirst();
        assertThat(first)
                .isEqualTo(
                        new Timeline.Row(
                                first.id(),
                                first.at(),
                                MIRA.id(),
                                "post.submitted",
                                post,
                                List.of(Clause.OFF_6, Clause.PRN_6),
                                Map.of("title", "Sports day"),
                                false));
        assertThat(rows.getLast().actor()).as("Verger itself").isNull();
    }

    @Test
    void actAndRecordStandOrFallTogether() {
        assertThatThrownBy(
                        () ->
                                mira.run(
                                        () ->
                                                transaction.executeWithoutResult(
                                                        _ -> {
                                                            ledger.write(act("post.approved"));
                                                            throw new IllegalStateException("no");
                                                        })))
                .hasMessage("no");

        assertThat(mira.call(() -> timeline.of(post))).isEmpty();
    }

    @Test
    void withoutAVerbsTransactionNothingIsWritten() {
        assertThatThrownBy(() -> mira.run(() -> ledger.write(act("post.approved"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void noClearColumnHoldsAnythingPersonal() {
        write(mira, new Act("post.tagged", post, Set.of(), Map.of("name", "Tom Ashdown")));

        var row = inTransaction(mira, () -> text("select e::text from ledger.entry e"));
        var bytes =
                inTransaction(
                        mira,
                        () ->
                                text(
                                        "select encode(commitment || sealed || leaf_hash, 'escape')"
                                                + " from ledger.entry"));

        assertThat(row + bytes).doesNotContain("Tom").doesNotContain("Ashdown");
    }

    @Test
    void anotherTrustSeesNothing() {
        write(mira, act("post.approved"));
        var stranger = Scope.at(new TrustId(UUID.randomUUID()), ASH, MIRA);

        assertThat(stranger.call(() -> timeline.of(post))).isEmpty();
        assertThat(stranger.call(() -> journal.recent(10, Optional.empty()))).isEmpty();
        assertThat(timeline.of(post)).as("without a scope").isEmpty();
    }

    @Test
    void aSchoolSeesItsOwnEntriesAndTheTrusts() {
        var sister = Scope.at(trust, ELM, MIRA);
        write(mira, act("post.approved"));
        write(new Scope(trust, Set.of(), MIRA), act("trust.renamed"));
        write(new Scope(trust, Set.of(ASH, ELM), MIRA), act("trust.reviewed"));

        assertThat(mira.call(() -> timeline.of(post))).hasSize(3);
        assertThat(sister.call(() -> timeline.of(post)))
                .extracting(Timeline.Row::verb)
                .containsExactly("trust.renamed", "trust.reviewed");
    }

    @Test
    void nobodyWritesInAnothersNameOrForAnotherTrust() {
        write(mira, act("post.approved"));
        var other = "'" + UUID.randomUUID() + "'";

        assertThatThrownBy(() -> copyWith("actor_person", other))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> copyWith("trust_id", other))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> copyWith("school_id", "'" + ELM + "'"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theJournalIsReadPageByPageNewestFirst() {
        for (int i = 0; i < 5; i++) write(mira, act("post.edited"));

        var first = mira.call(() -> journal.recent(2, Optional.empty()));
        var second = mira.call(() -> journal.recent(2, Optional.of(first.getLast().id())));
        var third = mira.call(() -> journal.recent(2, Optional.of(second.getLast().id())));

        assertThat(List.of(first.size(), second.size(), third.size())).containsExactly(2, 2, 1);
        assertThat(Stream.of(first, second, third).flatMap(List::stream))
                .extracting(row -> row.id().toString())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void manyWriteAtOnce() throws Exception {
        Callable<Boolean> writer =
                () -> {
                    for (int i = 0; i < 25; i++) write(mira, act("post.edited"));
                    return true;
                };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> writer).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(mira.call(() -> timeline.of(post)))
                .hasSize(400)
                .allMatch(row -> row.particulars().equals(Map.of("title", "Sports day")));
    }

    @Test
    void oneVerbDoesNotWaitForAnother() {
        var other =
                new Act("post.edited", new Thing("post", UUID.randomUUID()), Set.of(), Map.of());

        mira.run(
                () ->
                        transaction.executeWithoutResult(
                                _ -> {
                                    ledger.write(act("post.approved"));
                                    CompletableFuture.runAsync(() -> write(mira, other))
                                            .orTimeout(20, TimeUnit.SECONDS)
                                            .join();
                                }));

        assertThat(mira.call(() -> timeline.of(post))).hasSize(1);
        assertThat(mira.call(() -> timeline.of(other.on()))).hasSize(1);
    }

    private Act act(String verb) {
        return new Act(verb, post, Set.of(), Map.of("title", "Sports day"));
    }

    private void write(Scope scope, Act act) {
        scope.run(() -> transaction.executeWithoutResult(_ -> ledger.write(act)));
    }

    private void copyWith(String column, String value) {
        var columns =
                "trust_id, gen_random_uuid(), school_id, at, actor_person, verb, thing_kind,"
                        + " thing_id, clauses, subject_id, commitment, sealed, leaf_hash, format";
        var copy =
                "insert into ledger.entry select %s from ledger.entry"
                        .formatted(columns.replace(column, value + "::uuid"));
        inTransaction(mira, () -> sql.sql(copy).update());
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }

    private <T> T inTransaction(Scope scope, Supplier<T> work) {
        return scope.call(() -> requireNonNull(transaction.execute(_ -> work.get())));
    }
}
