package org.verger.people;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may be asked of the people who work for or govern the schools of a trust.
@Service
public class People {
    private static final String ADD =
            """
            insert into people.person (trust_id, id, given, family, email)
            values (:trust, :id, :given, :family, lower(:email))
            """;
    private static final String APPOINT =
            """
            insert into people.appointment (trust_id, id, person_id, school_id, role, starts)
            values (:trust, :id, :person, :school, :role, :starts)
            """;
    private static final String END =
            "update people.appointment set ends = :ends where id = :id and ends is null";
    private static final String NAMES =
            "select id, given || ' ' || family from people.person where id = any (:ids)";

    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    People(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Adds a person to the trust. Being there gives no right: an appointment does.
    @Transactional
    public PersonId add(PersonName name, String email) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        db.sql(ADD)
                .param("trust", Scope.current().trust().value())
                .param("id", person.value())
                .param("given", name.given())
                .param("family", name.family())
                .param("email", email)
                .update();
        ledger.write(act("person.added", person, Map.of("name", name.full())));
        return person;
    }

    /// Appoints a person at one school, from today.
    @Transactional
    public AppointmentId appoint(PersonId person, Role role, SchoolId school) {
        return appoint(person, role, school.value());
    }

    /// Appoints a person for the whole trust, from today.
    @Transactional
    public AppointmentId appointForTheTrust(PersonId person, Role role) {
        return appoint(person, role, (UUID) null);
    }

    /// Ends an appointment with yesterday, so that from this moment it gives no right.
    @Transactional
    public void endNow(AppointmentId appointment, PersonId person) {
        int ended =
                db.sql(END)
                        .param("ends", LocalDate.now(clock).minusDays(1))
                        .param("id", appointment.value())
                        .update();
        if (ended == 0) throw new NotFound("appointment " + appointment);
        ledger.write(act("appointment.ended", person, Map.of()));
    }

    /// What these people are called.
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        record Named(PersonId id, String name) {}
        return db
                .sql(NAMES)
                .param("ids", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Named(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Named::id, Named::name));
    }

    private AppointmentId appoint(PersonId person, Role role, @Nullable UUID school) {
        var id = new AppointmentId(TimeOrderedId.at(clock.instant()));
        db.sql(APPOINT)
                .param("trust", Scope.current().trust().value())
                .param("id", id.value())
                .param("person", person.value())
                .param("school", school)
                .param("role", role.name())
                .param("starts", LocalDate.now(clock))
                .update();
        ledger.write(act("person.appointed", person, Map.of("role", role.words())));
        return id;
    }

    private static Act act(String verb, PersonId person, Map<String, String> particulars) {
        return new Act(verb, new Thing("person", person.value()), Set.of(), particulars);
    }
}
