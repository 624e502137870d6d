package org.verger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Looks at the role that Verger is to work as. Row-level security is the last wall between one
/// trust's data and another's; a role that stands above it is refused.
final class RuntimeRole {
    private static final int OLDEST_VERSION = 15;
    private static final String POWERS =
            """
            select case
              when rolsuper then 'is a superuser'
              when rolbypassrls then 'may bypass row-level security (BYPASSRLS)'
              when rolreplication then 'may copy the whole server (REPLICATION)'
              when rolcreaterole then 'may create roles (CREATEROLE)'
              when pg_has_role(current_user, ?, 'member') then 'may act as ' || ?
              when exists (select from pg_class t
                             join pg_namespace s on s.oid = t.relnamespace
                            where t.relkind in ('r', 'p')
                              and s.nspname not like 'pg\\_%' and s.nspname <> 'information_schema'
                              and pg_has_role(current_user, t.relowner, 'member'))
                then 'owns tables'
              when exists (select from pg_namespace s
                            where s.nspname not like 'pg\\_%' and s.nspname <> 'public'
                              and s.nspname <> 'information_schema'
                              and pg_has_role(current_user, s.nspowner, 'member'))
                then 'owns a schema'
              when (select pg_has_role(current_user, datdba, 'member')
                      from pg_database where datname = current_database())
                then 'owns the database'
              end
            from pg_roles where rolname = current_user\
            """;

    private RuntimeRole() {}

    static void refuseIfTooStrong(Server server) {
        var app = server.app();
        try (var connection =
                DriverManager.getConnection(server.url(), app.user(), app.password())) {
            refuseOldVersion(connection);
            refusePowers(connection, app.user(), server.migrator().user());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "%s cannot be used as %s: %s"
                            .formatted(server.url(), app.user(), e.getMessage()),
                    "See that PostgreSQL runs there and that VERGER_DATABASE_USER and"
                            + " VERGER_DATABASE_PASSWORD are right.",
                    e);
        }
    }

    private static void refuseOldVersion(Connection connection) throws SQLException {
        var data = connection.getMetaData();
        if (data.getDatabaseMajorVersion() >= OLDEST_VERSION) return;
        throw new DatabaseUnavailable(
                "This is PostgreSQL %s; Verger needs %d or later."
                        .formatted(data.getDatabaseProductVersion(), OLDEST_VERSION),
                "Name another one with VERGER_DATABASE_URL.");
    }

    private static void refusePowers(Connection connection, String app, String migrator)
            throws SQLException {
        try (var statement = connection.prepareStatement(POWERS)) {
            statement.setString(1, migrator);
            statement.setString(2, migrator);
            try (var powers = statement.executeQuery()) {
                if (!powers.next() || powers.getString(1) == null) return;
                throw new DatabaseUnavailable(
                        "The role %s %s: it stands above row-level security, which keeps each"
                                        .formatted(app, powers.getString(1))
                                + " trust's data from every other.",
                        "Name another role with VERGER_DATABASE_USER: one with LOGIN that owns"
                                + " nothing and is a member of nothing.");
            }
        }
    }
}
