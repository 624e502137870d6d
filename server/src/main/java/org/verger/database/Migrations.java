package org.verger.database;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/// Lays the tables: the ground, each module in its order, and when every table is there the doors.
@Configuration(proxyBeanMethods = false)
class Migrations {
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
