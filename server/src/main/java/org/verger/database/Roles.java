package org.verger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The roles of the embedded PostgreSQL and the database they share. The server's owner makes them
/// at each start where they are missing, and does nothing else.
final class Roles {
    static final String DATABASE = "verger";
    static final String MIGRATOR = "verger_migrator";
    static final String APP = "verger_app";
    private static final String MISSING_ROLES =
            """
            do $$ begin
              if not exists (select from pg_roles where rolname = 'verger_migrator') then
                create role verger_migrator login nosuperuser nobypassrls nocreaterole nocreatedb;
              end if;
              if not exists (select from pg_roles where rolname = 'verger_app') then
                create role verger_app login nosuperuser nobypassrls nocreaterole nocreatedb;
              end if;
            end $$\
            """;
    static final String RIGHTS =
            """
            revoke all on database verger from public;
            grant connect, create, temporary on database verger to verger_migrator;
            grant connect on database verger to verger_app;
            grant create, usage on schema public to verger_migrator\
            """;
    private final String server;
    private final Server.Login owner;

    /// The server's address ends before the name of a database.
    Roles(String server, Server.Login owner) {
        this.server = server;
        this.owner = owner;
    }

    void make(Server.Login migrator, Server.Login app) {
        try {
            try (var connection = open("postgres")) {
                run(connection, MISSING_ROLES);
                give(connection, migrator);
                give(connection, app);
                makeDatabase(connection);
            }
            try (var connection = open(DATABASE)) {
                run(connection, RIGHTS);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL started, but its roles could not be made: " + e.getMessage(),
                    "The data are untouched. If the passwords under the home folder were changed,"
                            + " bring them back from a backup.",
                    e);
        }
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(server + database, owner.user(), owner.password());
    }

    // PostgreSQL hashes it; the two settings keep the sentence out of its log
    private static void give(Connection connection, Server.Login login) throws SQLException {
        run(
                connection,
                """
                set log_statement = 'none';
                set log_min_error_statement = 'panic';
                alter role %s password '%s'\
                """
                        .formatted(login.user(), login.password()));
    }

    private static void makeDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select from pg_database where datname = 'verger'")) {
            if (found.next()) return;
        }
        run(connection, "create database verger");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
