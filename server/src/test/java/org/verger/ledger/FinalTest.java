package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.ServerTest;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

/// What is written stays as it was written; only its particulars can be erased.
@ServerTest
class FinalTest {
    private final Scope scope =
            Scope.at(
                    new TrustId(UUID.randomUUID()),
                    new SchoolId(UUID.randomUUID()),
                    Actor.Machine.VERGER);
    private final Thing pupil = new Thing("pupil", UUID.randomUUID());

    @Autowired private Ledger ledger;
    @Autowired private Timeline timeline;
    @Autowired private EntryStore entries;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;
    @Autowired @FlywayDataSource private DataSource owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.entry set at = now()",
                "delete from ledger.entry",
                "truncate ledger.entry"
            })
    void noEntryIsChangedOrTakenOutByAnybody(String change) {
        write("pupil.added");

        assertThatThrownBy(() -> inScope(() -> sql.sql(change).update()))
                .rootCause()
                .hasMessageContaining("permission denied for table entry");
        assertThatThrownBy(() -> JdbcClient.create(owner).sql(change).update())
                .rootCause()
                .hasMessageContaining(
                        "the ledger is only ever added to: "
                                + change.substring(0, change.indexOf(' '))
                                + " refused");
    }

    @Test
    void theApplicationCannotTakeAKeyAway() {
        assertThatThrownBy(() -> inScope(() -> sql.sql("delete from ledger.subject_key").update()))
                .rootCause()
                .hasMessageContaining("permission denied for table subject_key");
    }

    @Test
    void withoutItsKeyAnEntryHasNoParticularsAndStillProvesItself() throws SQLException {
        write("pupil.added");
        var before = inScope(this::hash);

        erase();

        var row = scope.call(() -> timeline.of(pupil)).getFirst();
        assertThat(row.erased()).isTrue();
        assertThat(row.particulars()).isEmpty();
        assertThat(row.verb()).isEqualTo("pupil.added");
        var stored = inScope(() -> entries.listOf(pupil)).getFirst().entry();
        assertThat(stored.leafHash()).isEqualTo(before).isEqualTo(inScope(this::hash));
    }

    @Test
    void whoeverIsWrittenOfAgainAfterErasureHasANewKey() throws SQLException {
        write("pupil.added");
        erase();

        write("pupil.returned");

        var rows = scope.call(() -> timeline.of(pupil));
        assertThat(rows).extracting(Timeline.Row::erased).containsExactly(true, false);
        assertThat(rows.getLast().particulars()).isEqualTo(Map.of("name", "Tom"));
    }

    private void write(String verb) {
        var act = new Act(verb, pupil, Set.of(), Map.of("name", "Tom"));
        scope.run(() -> transaction.executeWithoutResult(_ -> ledger.write(act)));
    }

    /// As the schema's owner: the application will do it when there is a verb for it.
    private void erase() throws SQLException {
        try (var connection = owner.getConnection()) {
            var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var _ =
                    client.sql("select set_config('verger.trust', ?, false)")
                            .param(scope.trust().toString())
                            .query()
                            .singleRow();
            assertThat(
                            client.sql("delete from ledger.subject_key where subject_id = ?")
                                    .param(pupil.id())
                                    .update())
                    .isEqualTo(1);
        }
    }

    private Hash hash() {
        return sql.sql("select leaf_hash from ledger.entry")
                .query((row, _) -> Hash.stored(row.getBytes(1)))
                .single();
    }

    private <T> T inScope(Supplier<T> work) {
        return scope.call(() -> requireNonNull(transaction.execute(_ -> work.get())));
    }
}
