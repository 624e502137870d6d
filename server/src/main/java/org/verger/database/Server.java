package org.verger.database;

/// The PostgreSQL that keeps the data: where it is, and as whom to speak to it.
sealed interface Server extends AutoCloseable permits EmbeddedPostgres, Server.Elsewhere {
    String url();

    Login migrator();

    Login app();

    @Override
    void close();

    /// One that somebody else runs.
    record Elsewhere(String url, Login migrator, Login app) implements Server {
        @Override
        public void close() {
            // whoever runs it stops it
        }
    }

    /// A role and its password.
    record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
