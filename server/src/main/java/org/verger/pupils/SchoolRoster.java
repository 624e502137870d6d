package org.verger.pupils;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Name;
import org.verger.gate.Roster;
import org.verger.people.Colleagues;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::kind);
    private static final String PUPILS =
            "select given, family from pupils.pupil where left_on is null";

    private final JdbcClient db;
    private final Colleagues colleagues;
    private final Map<SchoolId, Roster> latest = new ConcurrentHashMap<>();

    SchoolRoster(JdbcClient db, Colleagues colleagues) {
        this.db = db;
        this.colleagues = colleagues;
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
        var pupils = db.sql(PUPILS).query((row, _) -> name(row)).list();
        var staff = colleagues.list().stream().map(SchoolRoster::name);
        return Stream.concat(pupils.stream(), staff).distinct().sorted(ORDER).toList();
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(row.getString(1), row.getString(2), Name.Kind.PUPIL);
    }

    private static Name name(Colleagues.Colleague one) {
        return new Name(one.name().given(), one.name().family(), Name.Kind.STAFF);
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
