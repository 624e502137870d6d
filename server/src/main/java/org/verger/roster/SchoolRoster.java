package org.verger.roster;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carers;
import org.verger.gate.Name;
import org.verger.gate.Roster;
import org.verger.people.Colleagues;
import org.verger.people.PersonName;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.pupils.Roll;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The names that the gate looks for in what a school writes: its own pupils, carers and staff,
/// nobody else's.
@Component
public class SchoolRoster {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::kind);
    private static final String EVERYBODY = "";

    private final Roll roll;
    private final Carers carers;
    private final Colleagues colleagues;
    private final Map<SchoolId, Roster> latest = new ConcurrentHashMap<>();

    SchoolRoster(Roll roll, Carers carers, Colleagues colleagues) {
        this.roll = roll;
        this.carers = carers;
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
        return Stream.of(
                        roll.list(EVERYBODY).stream()
                                .map(child -> name(child.name(), Name.Kind.PUPIL)),
                        carers.list(EVERYBODY).stream()
                                .map(carer -> name(carer.name(), Name.Kind.CARER)),
                        colleagues.list().stream().map(one -> name(one.name(), Name.Kind.STAFF)))
                .flatMap(names -> names)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static Name name(PersonName name, Name.Kind kind) {
        return new Name(name.given(), name.family(), kind);
    }

    private static String version(List<Name> names) {
        var digest = DigestUtils.getSha256Digest();
        names.forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
