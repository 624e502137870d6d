package org.verger.bench.names;

import net.datafaker.Faker;

import org.verger.gate.Name;
import org.verger.gate.Name.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Rosters of people who do not exist, with the names of Datafaker's British lists: every tenth has
/// a surname of two parts. The same size is always the same roster.
public final class People {
    private People() {}

    /// So many different pupils.
    public static List<Name> some(int size) {
        var random = new Random(20261126);
        var faker = new Faker(Locale.UK, random);
        var names = new ArrayList<Name>();
        var seen = new HashSet<Name>();
        while (names.size() < size) {
            String last = faker.name().lastName();
            String family = random.nextInt(10) == 0 ? last + "-" + faker.name().lastName() : last;
            var name = new Name(faker.name().firstName(), family, Kind.PUPIL);
            if (seen.add(name)) names.add(name);
        }
        return names;
    }
}
