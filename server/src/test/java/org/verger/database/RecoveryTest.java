package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;

/// Verger and its PostgreSQL are killed in every way that leaves something behind.
class RecoveryTest {
    @TempDir static Path home;

    @BeforeEach
    void aNote() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home, 0);
                var connection = postgres.roles().open("verger");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists note(word text)");
        }
    }

    @Test
    void whatAKilledVergerLeftRunningIsStoppedAndNothingIsLost() throws Exception {
        try (var killed = AnotherVerger.on(home);
                var connection = open()) {
            connection.createStatement().execute("insert into note values ('acknowledged')");
            var orphan = postmaster();
            killed.kill();
            assertThat(orphan.isAlive()).isTrue();

            try (var postgres = EmbeddedPostgres.start(home, 0)) {
                assertThat(isRunning(orphan)).isFalse();
                assertThat(has(postgres, "acknowledged")).isTrue();
            }
        }
    }

    @Test
    void aBusyProcessOfAKilledPostgresDoesNotBlockTheNextStart() throws Exception {
        try (var killed = AnotherVerger.on(home);
                var busy = open();
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var backend = process(busy);
            var work =
                    workers.submit(
                            () ->
                                    busy.createStatement()
                                            .execute(
                                                    "select count(*) from generate_series(1,"
                                                            + " 1000000000000)"));
            try (var watching = open()) {
                await().until(() -> isBusy(watching, backend.pid()));
            }
            killed.kill();
            postmaster().destroyForcibly();
            await().until(() -> !isRunning(postmaster()));
            assertThat(isRunning(backend)).isTrue();

            try (var postgres = EmbeddedPostgres.start(home, 0)) {
                assertThat(isRunning(backend)).isFalse();
                assertThat(has(postgres, "nothing")).isFalse();
            }
            assertThatThrownBy(work::get).hasCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void aPostgresKilledUnderARunningVergerComesBack() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            var first = postgres.process().orElseThrow();

            first.destroyForcibly();

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> postgres.process().filter(p -> !p.equals(first)).isPresent());
            assertThat(has(postgres, "nothing")).isFalse();
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProgramDoesNotMatter() throws Exception {
        var bystander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    home.resolve("postgres/data/postmaster.pid"),
                    "%d%n%s%n1%n28461%n%n127.0.0.1%n"
                            .formatted(bystander.pid(), home.resolve("postgres/data")));

            try (var postgres = EmbeddedPostgres.start(home, 0)) {
                assertThat(has(postgres, "nothing")).isFalse();
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    @Test
    void aSecondVergerOnOneHomeIsRefusedAndTheFirstNotDisturbed() throws Exception {
        try (var first = AnotherVerger.on(home);
                var connection = open()) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another Verger is running on the folder " + home);
            assertThat(connection.isValid(5)).isTrue();
            first.kill();
        }
    }

    private static Connection open() throws IOException, SQLException {
        var port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).get(3);
        var password = Files.readString(home.resolve("postgres/passwords/verger_owner"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/verger", "verger_owner", password);
    }

    private static ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static ProcessHandle process(Connection connection) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            answer.next();
            return ProcessHandle.of(answer.getLong(1)).orElseThrow();
        }
    }

    private static boolean isBusy(Connection connection, long backend) throws SQLException {
        try (var answer =
                connection
                        .createStatement()
                        .executeQuery(
                                "select from pg_stat_activity where state = 'active' and pid = "
                                        + backend)) {
            return answer.next();
        }
    }

    private static boolean has(EmbeddedPostgres postgres, String word) throws SQLException {
        try (var connection = postgres.roles().open("verger");
                var answer =
                        connection
                                .createStatement()
                                .executeQuery("select from note where word = '" + word + "'")) {
            return answer.next();
        }
    }

    // a killed process that nobody has fetched yet has no folder any more
    private static boolean isRunning(ProcessHandle process) {
        return Files.exists(Path.of("/proc", "" + process.pid(), "cwd"));
    }
}
