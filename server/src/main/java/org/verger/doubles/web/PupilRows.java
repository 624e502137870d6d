package org.verger.doubles.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.parts.Dates;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts what two records of pupils say side by side.
@Component
class PupilRows {
    private final Roll roll;
    private final Carers carers;
    private final Consents consents;
    private final Clock clock;

    PupilRows(Roll roll, Carers carers, Consents consents, Clock clock) {
        this.roll = roll;
        this.carers = carers;
        this.consents = consents;
        this.clock = clock;
    }

    List<BothPage.Row> of(Pupil first, Pupil second) {
        return Stream.<Line>of(
                        new Line("doubles.name", one -> one.name().full()),
                        new Line("doubles.reference", Pupil::reference),
                        new Line("doubles.where", PupilRows::where),
                        new Line("doubles.born", PupilRows::born),
                        new Line("doubles.roll", this::standing),
                        new Line("doubles.carers", this::carers),
                        new Line("doubles.uses", this::uses))
                .map(line -> line.of(first, second))
                .toList();
    }

    private record Line(String key, Function<Pupil, String> said) {
        BothPage.Row of(Pupil first, Pupil second) {
            return DoubleWords.row(key, said.apply(first), said.apply(second));
        }
    }

    private static String where(Pupil pupil) {
        return Stream.of(pupil.yearGroup(), pupil.className())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static String born(Pupil pupil) {
        return pupil.bornOn().map(Dates::day).orElse("");
    }

    private String standing(Pupil pupil) {
        boolean here = !roll.list(Set.of(pupil.id())).isEmpty();
        return words(here ? "doubles.roll.here" : "doubles.roll.left");
    }

    private String carers(Pupil pupil) {
        var all = carers.bonds(pupil.id()).stream().map(Bond::carer).collect(toUnmodifiableSet());
        return carers.carers(all).values().stream()
                .map(one -> one.name().full())
                .sorted()
                .collect(joining(", "));
    }

    private String uses(Pupil pupil) {
        var allowed =
                consents.allowed(Set.of(pupil.id()), LocalDate.now(clock))
                        .getOrDefault(pupil.id(), Map.of());
        return Purpose.asked().stream()
                .filter(allowed::containsKey)
                .map(use -> use(use, allowed.get(use) == Word.NAMED))
                .collect(joining(", "));
    }

    private static String use(Purpose use, boolean named) {
        return named ? words("doubles.use.named", use.title()) : use.title();
    }
}
