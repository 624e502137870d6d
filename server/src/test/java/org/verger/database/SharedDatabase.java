package org.verger.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.verger.settings.HomeSettings;

import java.sql.SQLException;
import java.util.Map;

/// The one PostgreSQL of a test run: every Spring context of the run uses it, and the first one
/// finds it empty. It stops when the run's JVM ends.
public final class SharedDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("verger.database.url")) return;
        var server = Running.SERVER;
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "the run's database",
                                Map.of(
                                        "verger.database.url", server.url(),
                                        "verger.database.user", server.app().user(),
                                        "verger.database.password", server.app().password(),
                                        "verger.database.migrator.user", server.migrator().user(),
                                        "verger.database.migrator.password",
                                                server.migrator().password())));
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            var server = EmbeddedPostgres.start(new HomeSettings("target/test-home").folder(), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (var connection = server.roles().open("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("drop database verger with (force)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            server.roles().make(server.migrator(), server.app());
            return server;
        }
    }
}
