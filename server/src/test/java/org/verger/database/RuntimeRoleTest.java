package org.verger.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;

class RuntimeRoleTest {
    @TempDir static Path home;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(home, 0);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void theRoleThatOwnsNothingIsTaken() {
        assertThatCode(() -> refuse("verger_app", postgres.app().password()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "superuser, is a superuser",
        "bypassrls, may bypass row-level security",
        "replication, may copy the whole server",
        "createrole, may create roles",
        "in role verger_migrator, may act as verger_migrator",
    })
    void aRoleThatStandsAboveTheWallIsRefused(String power, String words) throws SQLException {
        run("create role strong login password 'x' " + power);
        run("grant connect on database verger to strong");
        try {
            assertThatThrownBy(() -> refuse("strong", "x"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("strong " + words);
        } finally {
            run("drop owned by strong; drop role strong");
        }
    }

    @Test
    void aRoleThatOwnsATableIsRefused() throws SQLException {
        run("create role keen login password 'x'");
        run("grant connect on database verger to keen");
        run("create table mine(); alter table mine owner to keen");
        try {
            assertThatThrownBy(() -> refuse("keen", "x"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("keen owns tables");
        } finally {
            run("drop owned by keen; drop role keen");
        }
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        assertThatThrownBy(() -> refuse("verger_app", "x"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be used as verger_app");
    }

    private static void refuse(String user, String password) {
        RuntimeRole.refuseIfTooStrong(
                new Server.Elsewhere(
                        postgres.url(), postgres.migrator(), new Server.Login(user, password)));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.roles().open("verger");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
