package org.verger.setup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes a part of a public address out of a name: "St Anne’s, Elm Row" becomes "st-annes-elm-row".
final class Address {
    private static final int LONGEST = 60;

    private Address() {}

    /// The address of this name, with a number at its end where it is taken.
    static String free(String name, Predicate<String> isTaken) {
        var plain = of(name);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? plain : plain + "-" + number)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String of(String name) {
        var letters =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{M}'’]", "")
                        .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(LONGEST, letters.length()));
        var address = cut.replaceAll("^-|-$", "");
        return address.isEmpty() ? "school" : address;
    }
}
