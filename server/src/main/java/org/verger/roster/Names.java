package org.verger.roster;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.verger.carers.Carers;
import org.verger.gate.Name;
import org.verger.people.Colleagues;
import org.verger.people.PersonName;
import org.verger.pupils.Roll;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Reads the names of the school of the running scope, all of them.
@Component
class Names {
    private static final Comparator<Name> ORDER =
            Comparator.comparing(Name::family).thenComparing(Name::given).thenComparing(Name::kind);
    private static final String EVERYBODY = "";

    private final Roll roll;
    private final Carers carers;
    private final Colleagues colleagues;

    Names(Roll roll, Carers carers, Colleagues colleagues) {
        this.roll = roll;
        this.carers = carers;
        this.colleagues = colleagues;
    }

    /// In one order, whichever the database keeps them in.
    List<Name> read() {
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

    /// The hash of the names, so that the same names have the same version on every machine.
    static String version(List<Name> names) {
        var digest = DigestUtils.getSha256Digest();
        names.forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static Name name(PersonName name, Name.Kind kind) {
        return new Name(name.given(), name.family(), kind);
    }
}
