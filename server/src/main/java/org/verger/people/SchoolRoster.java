package org.verger.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Name;
import org.verger.gate.Roster;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::kind);
    private static final String PUPILS =
            "select given, family from people.pupil where left_on is null";

    private final JdbcClient db;
    private final Clock clock;
    private final Map<SchoolId, Roster> latest = new ConcurrentHashMap<>();

    SchoolRoster(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// The names of this moment. Its version is the hash of the names, so that the same names have
    /// the same version on every machine.
    @Transactional(readOnly = true)
    public Roster now() {
        var names = names();
        var version = version(names);
        return latest.compute(
                Scope.current().school(),
                (_, known) ->
                        known != null && known.version().equals(version)
                                ? known
                                : Roster.of(version, names));
    }

    private List<Name> names() {
        var pupils = db.sql(PUPILS).query((row, _) -> name(row, Name.Kind.PUPIL));
        var staff =
                db.sql(STAFF)
                        .param("today", LocalDate.now(clock))
                        .query((row, _) -> name(row, Name.Kind.STAFF));
        return Stream.concat(pupils.list().stream(), staff.list().stream()).sorted(ORDER).toList();
    }

    private static Name name(ResultSet row, Name.Kind kind) throws SQLException {
        return new Name(row.getString(1), row.getString(2), kind);
    }

    private static String version(List<Name> names) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            names.forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
