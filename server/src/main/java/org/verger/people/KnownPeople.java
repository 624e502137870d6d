package org.verger.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everybody who works, worked or will work at the schools of the running scope, or for their whole
/// trust. A second record that was merged into another is left out.
@Component
public class KnownPeople {
    private static final String WHO =
            """
            select p.id, p.given, p.family, coalesce(p.email, ''),
                   coalesce(array_agg(distinct a.role) filter (where a.starts <= :today
                                                               and (a.ends is null or a.ends >= :today)), '{}'),
                   min(a.starts) > :today
            from people.person p
            join people.appointment a on a.trust_id = p.trust_id and a.person_id = p.id
            where p.merged_into is null and (a.school_id is null or a.school_id = any (platform.current_schools()))
            """;
    private static final String ORDER =
            " group by p.trust_id, p.id order by p.family, p.given, p.id";
    private static final String FIND =
            WHO + " and (platform.fits(p.sought, :typed) or p.email = lower(:typed))" + ORDER;
    private static final String GET = WHO + " and p.id = :person" + ORDER;

    private final JdbcClient db;
    private final Clock clock;

    KnownPeople(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One of them.
    ///
    /// @param roles what they are here today; nothing for whoever is not here now
    /// @param toCome whether their first day is still to come
    public record Known(
            PersonId person, PersonName name, String email, Set<Role> roles, boolean toCome) {
        public Known {
            roles = Set.copyOf(roles);
        }
    }

    /// Whoever has a name that is begun by what was typed, part by part and without accents, or has
    /// that e-mail address; nobody for nothing.
    @Transactional(readOnly = true)
    public List<Known> find(String typed) {
        return db.sql(FIND)
                .param("typed", typed.strip())
                .param("today", LocalDate.now(clock))
                .query(KnownPeople::known)
                .list();
    }

    /// One of them.
    ///
    /// @throws NotFound when they are nothing here and were not
    @Transactional(readOnly = true)
    public Known get(PersonId person) {
        return db.sql(GET)
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query(KnownPeople::known)
                .optional()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray(5).getArray();
        return new Known(
                new PersonId(row.getObject(1, UUID.class)),
                new PersonName(row.getString(2), row.getString(3)),
                row.getString(4),
                Arrays.stream(roles).map(Role::valueOf).collect(toUnmodifiableSet()),
                row.getBoolean(6));
    }
}
