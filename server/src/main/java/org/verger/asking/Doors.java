package org.verger.asking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.carers.CarerId;
import org.verger.people.PublicSchool;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// The question that is asked before a scope is known: whose link is this? `R__doors.sql`.
@Component("askingDoors")
public class Doors {
    private static final String LINK_AT =
            """
            select trust_id, school_id, school_name, address, link_id, carer_id, expires_at
            from asking.link_at(:hash)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Doors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The visit that a link opens, while it is good.
    public Optional<Visit> open(Token token) {
        return db.sql(LINK_AT)
                .param("hash", token.hash())
                .query(Doors::visit)
                .optional()
                .filter(visit -> visit.expires().isAfter(clock.instant()));
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                new LinkId(row.getObject("link_id", UUID.class)),
                new CarerId(row.getObject("carer_id", UUID.class)),
                new PublicSchool(
                        new TrustId(row.getObject("trust_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getString("address")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
