package org.verger.slips;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.people.PublicSchool;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// The question that is asked before a scope is known: whose slip is this? `R__doors.sql`.
@Component("slipsDoors")
public class Doors {
    private static final String SLIP_AT =
            """
            select trust_id, school_id, school_name, address, slip_id, pupil_id, expires_at
            from slips.slip_at(:hash)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Doors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The visit that a slip opens, while it is good.
    public Optional<PupilVisit> open(Code code) {
        return db.sql(SLIP_AT)
                .param("hash", code.hash())
                .query(Doors::visit)
                .optional()
                .filter(visit -> visit.expires().isAfter(clock.instant()));
    }

    private static PupilVisit visit(ResultSet row, int number) throws SQLException {
        return new PupilVisit(
                row.getObject("slip_id", UUID.class),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                new PublicSchool(
                        new TrustId(row.getObject("trust_id", UUID.class)),
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        row.getString("school_name"),
                        row.getString("address")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
