package org.verger.database;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.verger.TestHome;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The one PostgreSQL of a test run. Each Spring context of the run has an empty database in it of
/// its own, so that no context does another's jobs. It stops when the run's JVM ends.
public final class SharedDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("verger.database.url")) return;
        var server = Running.SERVER;
        var database = "verger_" + CONTEXTS.incrementAndGet();
        make(server, database);
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "the context's database",
                                Map.of(
                                        "verger.database.url",
                                                server.url().replaceFirst("verger$", database),
                                        "verger.database.user", server.app().user(),
                                        "verger.database.password", server.app().password(),
                                        "verger.database.migrator.user", server.migrator().user(),
                                        "verger.database.migrator.password",
                                                server.migrator().password())));
    }

    private static void make(EmbeddedPostgres server, String database) {
        try {
            run(server, "postgres", "drop database if exists " + database + " with (force)");
            run(server, "postgres", "create database " + database);
            run(server, database, Roles.RIGHTS.replace("database verger", "database " + database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(EmbeddedPostgres server, String database, String statement)
            throws SQLException {
        try (var connection = server.roles().open(database);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.start(TestHome.path(), 0);
            // after the contexts: none is left asking a database that has gone
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }
}
