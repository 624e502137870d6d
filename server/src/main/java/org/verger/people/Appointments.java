package org.verger.people;

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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What may be asked of appointments: begun on a day, ended on a day, by the dozen, and looked at
/// as they were and will be. Rights come from those in force now (SCP-1).
@Service
public class Appointments {
    private static final String BEGIN =
            """
            insert into people.appointment (trust_id, id, person_id, school_id, role, category, starts, ends, manager_id)
            select :trust, one.*
            from unnest(:ids::uuid[], :people::uuid[], :schools::uuid[], :roles::text[], :categories::text[],
                        :starts::date[], :ends::date[], :managers::uuid[]) one
            """;
    private static final String END =
            "update people.appointment set ends = :last where id = :id and person_id = :person and"
                    + " (ends is null or ends > :last) and starts <= :last + 1";
    private static final String LIST =
            """
            select a.id, a.person_id, a.role, a.category, a.school_id, a.starts, a.ends, a.manager_id,
                   coalesce(s.name, '') as school
            from people.appointment a
            left join people.school s on s.trust_id = a.trust_id and s.id = a.school_id
            """;
    private static final String OF =
            LIST + "where a.person_id = :person order by a.starts desc, a.id";
    private static final String UNDER =
            LIST
                    + "where a.manager_id = :person and a.starts <= :today and (a.ends is null or"
                    + " a.ends >= :today) order by a.starts, a.id";

    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    Appointments(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// An appointment as it stands.
    ///
    /// @param school what the school is called; empty for the whole trust
    public record Held(AppointmentId id, PersonId person, Engagement engagement, String school) {}

    /// Somebody and what they are to be.
    public record Begin(PersonId person, Engagement engagement) {}

    /// Everything that somebody is, was and will be in the trust, the latest first.
    @Transactional(readOnly = true)
    public List<Held> of(PersonId person) {
        return db.sql(OF).param("person", person.value()).query(Appointments::held).list();
    }

    /// The appointments in force today whose line manager this is.
    @Transactional(readOnly = true)
    public List<Held> under(PersonId manager) {
        return db.sql(UNDER)
                .param("person", manager.value())
                .param("today", LocalDate.now(clock))
                .query(Appointments::held)
                .list();
    }

    /// Appoints a person.
    @Transactional
    public AppointmentId begin(PersonId person, Engagement engagement) {
        var id = insert(List.of(new Begin(person, engagement))).getFirst();
        ledger.write(
                act(
                        "person.appointed",
                        person,
                        Map.of(
                                "role", engagement.role().words(),
                                "category", engagement.category().words(),
                                "starts", engagement.from().toString())));
        return id;
    }

    /// Appoints many at once.
    @Transactional
    public List<AppointmentId> beginAll(List<Begin> many) {
        var trust = new Thing("trust", Scope.current().trust().value());
        var number = Map.of("number", String.valueOf(many.size()));
        ledger.write(new Act("people.appointed", trust, Set.of(), number));
        return insert(many);
    }

    /// Ends an appointment with this day, for a reason. One that is ended with a day before its
    /// first was never in force.
    ///
    /// @throws NotFound when it is not there, or over by then
    @Transactional
    public void end(AppointmentId appointment, PersonId person, LocalDate last, String reason) {
        int ended =
                db.sql(END)
                        .param("last", last)
                        .param("id", appointment.value())
                        .param("person", person.value())
                        .update();
        if (ended == 0) throw new NotFound("appointment " + appointment);
        ledger.write(
                act(
                        "appointment.ended",
                        person,
                        Map.of("reason", reason, "last_day", last.toString())));
    }

    private List<AppointmentId> insert(List<Begin> many) {
        var now = clock.instant();
        var ids = many.stream().map(_ -> new AppointmentId(TimeOrderedId.at(now))).toList();
        var _ =
                db.sql(BEGIN)
                        .param("trust", Scope.current().trust().value())
                        .param("ids", texts(ids, AppointmentId::toString))
                        .param("people", texts(many, one -> one.person().value().toString()))
                        .param("schools", texts(many, one -> school(one.engagement())))
                        .param("roles", texts(many, one -> one.engagement().role().name()))
                        .param("categories", texts(many, one -> one.engagement().category().name()))
                        .param("starts", texts(many, one -> one.engagement().from().toString()))
                        .param("ends", texts(many, one -> ends(one.engagement())))
                        .param("managers", texts(many, one -> manager(one.engagement())))
                        .update();
        return ids;
    }

    private static @Nullable String school(Engagement engagement) {
        return engagement.school().map(school -> school.value().toString()).orElse(null);
    }

    private static @Nullable String ends(Engagement engagement) {
        return engagement.until().map(LocalDate::toString).orElse(null);
    }

    private static @Nullable String manager(Engagement engagement) {
        return engagement.manager().map(one -> one.value().toString()).orElse(null);
    }

    private static <T> @Nullable String[] texts(
            List<T> all, Function<? super T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static Act act(String verb, PersonId person, Map<String, String> particulars) {
        return new Act(verb, new Thing("person", person.value()), Set.of(), particulars);
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new AppointmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Engagement(
                        Role.valueOf(row.getString("role")),
                        Category.valueOf(row.getString("category")),
                        Optional.ofNullable(row.getObject("school_id", UUID.class))
                                .map(SchoolId::new),
                        row.getObject("starts", LocalDate.class),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                        Optional.ofNullable(row.getObject("manager_id", UUID.class))
                                .map(PersonId::new)),
                row.getString("school"));
    }
}
