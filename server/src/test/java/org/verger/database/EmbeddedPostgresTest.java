package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

class EmbeddedPostgresTest {
    @TempDir static Path home;

    @BeforeAll
    static void firstStart() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            run(postgres, "create table kept as select 'yes' as word");
        }
    }

    @Test
    void aRestartKeepsTheData() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            assertThat(ask(postgres, "select word from kept")).isEqualTo("yes");
        }
    }

    @Test
    void theDataAreWrittenWithCareAndChecked() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void onlyTheRightPasswordOpens() throws IOException {
        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(postgres.url(), "verger_app", "no"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.readString(home.resolve("postgres/data/pg_hba.conf")))
                    .doesNotContainPattern("(?m)^[^#].*\\b(trust|peer|ident|md5)\\s*$");
        }
    }

    @Test
    void nobodyElseCanReadThePasswords() throws IOException {
        var passwords = home.resolve("postgres/passwords");

        assertThat(mode(passwords)).isEqualTo("rwx------");
        assertThat(mode(home.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(mode(home.resolve("postgres/socket"))).isEqualTo("rwx------");
        try (var files = Files.list(passwords)) {
            assertThat(files.map(EmbeddedPostgresTest::mode)).hasSize(3).containsOnly("rw-------");
        }
    }

    @Test
    void itListensOnTheLoopbackOnly() throws IOException {
        try (var postgres = EmbeddedPostgres.start(home, 0);
                var four = Files.lines(Path.of("/proc/net/tcp"));
                var six = Files.lines(Path.of("/proc/net/tcp6"))) {
            var port = ":%04X".formatted(postgres.port());

            var listening =
                    Stream.concat(four, six)
                            .map(line -> line.strip().split("\\s+"))
                            .filter(part -> part[1].endsWith(port) && part[3].equals("0A"))
                            .map(part -> part[1]);

            assertThat(listening).containsExactly("0100007F" + port);
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, other.getLocalPort()))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            no -> {
                                assertThat(no).hasMessageContaining("" + other.getLocalPort());
                                assertThat(no.remedy()).contains("VERGER_DATABASE_PORT");
                            });
        }
    }

    @Test
    void dataOfAnotherVersionAreLeftAlone() throws IOException {
        var version = home.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("PostgreSQL 17")
                    .hasMessageContaining("brings PostgreSQL 18");
            assertThat(version).hasContent("17");
        } finally {
            Files.writeString(version, "18\n");
        }
    }

    @Test
    void dataWhosePasswordIsGoneAreLeftAlone() throws IOException {
        var file = home.resolve("postgres/passwords/verger_owner");
        var aside = home.resolve("aside");
        Files.move(file, aside);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, 0))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("is gone");
        } finally {
            Files.move(aside, file);
        }
    }

    @Test
    void aHomeBelowAFileIsRefusedInWords(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("home"), 0))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        no -> assertThat(no.remedy()).contains("VERGER_HOME"));
    }

    @Test
    void aHomeThatAShellWouldMisreadIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("a$(b)"), 0))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("its name holds");
    }

    @Test
    void anotherKindOfMachineIsToldWhatToDo() {
        assertThatThrownBy(() -> Program.refuseUnless("Mac OS X", "aarch64"))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        no -> assertThat(no.remedy()).contains("VERGER_DATABASE_URL"));
    }

    @Test
    void aSocketTooLongForTheSystemIsLeftOut() {
        assertThat(DataDirectory.socketSetting(Path.of("/a b"), 1)).isEqualTo("\"/a b\"");
        assertThat(DataDirectory.socketSetting(Path.of("/" + "a".repeat(100)), 1)).isEmpty();
    }

    private static String ask(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.roles().open("verger");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.roles().open("verger");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
