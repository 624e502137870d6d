package org.verger.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who works at the school of the running scope, or for its whole trust.
@Component
public class Colleagues {
    private static final String LIST =
            """
            select p.id, p.given, p.family, coalesce(p.email, ''), a.id, a.role, a.school_id is null,
                   exists (select from people.appointment o
                           where o.person_id = p.id and o.school_id <> all (platform.current_schools())
                             and o.starts <= :today and (o.ends is null or o.ends >= :today))
            from people.person p
            join people.appointment a on a.trust_id = p.trust_id and a.person_id = p.id
            where (a.school_id is null or a.school_id = any (platform.current_schools()))
              and a.starts <= :today and (a.ends is null or a.ends >= :today)
            order by p.family, p.given, p.id, a.role
            """;
    private static final String WITH_ADDRESS =
            "select coalesce(merged_into, id) from people.person where email = :email";

    private final JdbcClient db;
    private final Clock clock;

    Colleagues(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Somebody with an appointment in force here.
    ///
    /// @param elsewhere whether they have one at another school as well
    public record Colleague(
            PersonId person,
            PersonName name,
            String email,
            List<Appointment> appointments,
            boolean elsewhere) {
        public Colleague {
            appointments = List.copyOf(appointments);
        }

        /// Whether they are this here.
        public boolean is(Role role) {
            return appointments.stream().anyMatch(one -> one.role() == role);
        }
    }

    /// What somebody is here: at this school, or for the whole trust.
    public record Appointment(AppointmentId id, Role role, boolean forTheTrust) {}

    /// Everybody, by family name.
    @Transactional(readOnly = true)
    public List<Colleague> list() {
        return db
                .sql(LIST)
                .param("today", LocalDate.now(clock))
                .query(Colleagues::row)
                .list()
                .stream()
                .collect(groupingBy(Row::person, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Colleagues::colleague)
                .toList();
    }

    /// Who in the trust has this e-mail address, whether they work here or not.
    @Transactional(readOnly = true)
    public Optional<PersonId> withAddress(String email) {
        return db.sql(WITH_ADDRESS)
                .param("email", email)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    private record Row(
            PersonId person,
            PersonName name,
            String email,
            Appointment appointment,
            boolean elsewhere) {}

    private static Colleague colleague(List<Row> rows) {
        var one = rows.getFirst();
        return new Colleague(
                one.person(),
                one.name(),
                one.email(),
                rows.stream().map(Row::appointment).toList(),
                one.elsewhere());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PersonId(row.getObject(1, UUID.class)),
                new PersonName(row.getString(2), row.getString(3)),
                row.getString(4),
                new Appointment(
                        new AppointmentId(row.getObject(5, UUID.class)),
                        Role.valueOf(row.getString(6)),
                        row.getBoolean(7)),
                row.getBoolean(8));
    }
}
