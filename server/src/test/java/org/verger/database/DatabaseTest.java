package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.ServerTest;

@ServerTest
class DatabaseTest {
    @Autowired JdbcClient sql;

    @Test
    void vergerWorksAsTheRoleThatOwnsNothing() {
        assertThat(sql.sql("select current_user").query(String.class).single())
                .isEqualTo("verger_app");
        assertThatThrownBy(() -> sql.sql("create table mine()").update())
                .hasStackTraceContaining("permission denied for schema public");
    }

    @Test
    void theMigratorOwnsTheSchemas() {
        var owner = "select nspowner::regrole::text from pg_namespace where nspname = 'platform'";

        assertThat(sql.sql(owner).query(String.class).single()).isEqualTo("verger_migrator");
    }
}
