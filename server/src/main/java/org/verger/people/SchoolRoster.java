package org.verger.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Roster;

import java.time.Clock;
import java.time.LocalDate;

/// The names that the gate looks for in what a school writes: its own pupils and staff, nobody
/// else's.
@Component
public class SchoolRoster {
    private static final String STAFF =
            """
            select distinct p.given, p.family
            from people.person p
            join people.appointment a on a.trust_id = p.trust_id and a.person_id = p.id
            where (a.school_id is null or a.school_id = any (platform.current_schools()))
              and a.starts <= :today and (a.ends is null or a.ends >= :today)
            """;
    private static final String PUPILS =
            "select given, family from people.pupil where left_on is null";

    private final JdbcClient db;
    private final Clock clock;

    SchoolRoster(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }
}
