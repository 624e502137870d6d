package org.verger.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The questions about people and schools that must be answered before a scope is known. Each is a
/// function of the database that answers this one question and no other: `R__doors.sql`.
@Component
public class Doors {
    private static final String PLACES_OF =
            "select school_id, school_name, roles from people.places_of(:trust, :person, :today)";
    private static final String SCHOOL_AT =
            "select trust_id, school_id, school_name, address from people.school_at(:address)";

    private static final String EVERY_SCHOOL =
            "select trust_id, school_id from people.every_school()";

    private final JdbcClient db;
    private final Clock clock;

    Doors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The schools that a person may work for now, by name; none when no appointment is in force.
    public List<Place> placesOf(TrustId trust, PersonId person) {
        return db.sql(PLACES_OF)
                .param("trust", trust.value())
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query(Doors::place)
                .list();
    }

    /// The school whose public pages live at this address, if there is one.
    public Optional<PublicSchool> schoolAt(String address) {
        return db.sql(SCHOOL_AT).param("address", address).query(PublicSchool::of).optional();
    }

    /// A scope for each school of each trust, in which the machine works.
    public List<Scope> everySchool() {
        return db.sql(EVERY_SCHOOL)
                .query(
                        (row, _) ->
                                Scope.at(
                                        new TrustId(row.getObject(1, UUID.class)),
                                        new SchoolId(row.getObject(2, UUID.class)),
                                        Actor.Machine.VERGER))
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray(3).getArray();
        return new Place(
                new SchoolId(row.getObject(1, UUID.class)),
                row.getString(2),
                Arrays.stream(roles).map(Role::valueOf).collect(toUnmodifiableSet()));
    }
}
