package org.verger.database;

import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.verger.settings.HomeSettings;

import java.time.Duration;

import javax.sql.DataSource;

/// Opens the database: the server first, then one way in for Flyway and one for all else; and says
/// in which order its tables are laid.
@Configuration(proxyBeanMethods = false)
class Database {
    @Bean(destroyMethod = "close")
    Server server(DatabaseSettings settings, HomeSettings home) {
        return settings.isElsewhere()
                ? settings.elsewhere()
                : EmbeddedPostgres.start(home.folder(), settings.port());
    }

    @Bean
    ApplicationListener<ContextRefreshedEvent> started(Server server) {
        return _ -> {
            if (server instanceof EmbeddedPostgres postgres) postgres.leaveClosingToOthers();
        };
    }

    /// Owns the schemas; used by Flyway alone, which asks for a connection several times a module.
    /// They are let go soon after.
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrator(Server server) {
        var pool = pool("migrator", server, server.migrator());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(Duration.ofSeconds(10).toMillis());
        return pool;
    }

    /// Owns nothing; everything else uses this.
    @Bean
    DataSource dataSource(Server server) {
        RuntimeRole.refuseIfTooStrong(server);
        var pool = pool("verger", server, server.app());
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(2);
        // rather an error page than a browser that waits for ever
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    private static HikariDataSource pool(String name, Server server, Server.Login who) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(server.url());
        pool.setUsername(who.user());
        pool.setPassword(who.password());
        return pool;
    }

    /// Lays the tables: the ground, each module in its order, and when every table is there the
    /// doors.
    @Bean
    @Primary
    FlywayMigrationStrategy doorsLast(SpringModulithFlywayMigrationStrategy modules) {
        return ground -> {
            modules.migrate(ground);
            var _ = doors(ground).migrate();
        };
    }

    private static Flyway doors(Flyway ground) {
        return Flyway.configure(ground.getConfiguration().getClassLoader())
                .configuration(ground.getConfiguration())
                .locations("classpath:db/migration/__doors")
                .table("flyway_schema_history_doors")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
