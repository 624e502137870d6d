package offenders.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A screen that reads a table by itself.
class AsksTheDatabase {
    private final JdbcClient db;

    AsksTheDatabase(JdbcClient db) {
        this.db = db;
    }

    long count() {
        return db.sql("select count(*) from pupils.pupil").query(Long.class).single();
    }
}
