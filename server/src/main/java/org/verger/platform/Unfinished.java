package org.verger.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was decided at a school and could not be carried out, however often it was tried.
@Component
public class Unfinished {
    /// So many failures that a person must look.
    static final int MANY = 20;

    /// Every event names its trust and its school.
    private static final String COUNT =
            """
            select count(*) from platform.event_publication
            where completion_date is null and completion_attempts >= :many
              and serialized_event::jsonb #>> '{trust,value}' = :trust
              and serialized_event::jsonb #>> '{school,value}' = :school
            """;

    private final JdbcClient db;

    Unfinished(JdbcClient db) {
        this.db = db;
    }

    /// How many events of the running scope's school their listeners failed over many times.
    @Transactional(readOnly = true)
    public int count() {
        var scope = Scope.current();
        return db.sql(COUNT)
                .param("many", MANY)
                .param("trust", scope.trust().toString())
                .param("school", scope.school().toString())
                .query(Integer.class)
                .single();
    }
}
