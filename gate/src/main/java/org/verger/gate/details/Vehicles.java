package org.verger.gate.details;

import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A number plate leads to its keeper.
public final class Vehicles {
    private static final Pattern PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[1-3]\\d|[5-8]\\d)"
                            + " ?[A-HJ-PR-Z]{3}(?![\\p{L}\\d])");
    private static final Pattern OLDER_PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:[A-HJ-NPR-TV-Y]\\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}"
                            + " ?\\d{1,3}[A-HJ-NPR-TV-Y])(?![\\p{L}\\d])");

    /// Small letters and figures stand beside one another in many things, so these are said to be
    /// one: "reg ab12 cde".
    private static final Pattern SMALL_PLATE =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[a-hj-pr-y][a-hj-pr-y](?:0[2-9]|[1-3]\\d|[5-8]\\d)"
                            + " ?[a-hj-pr-z]{3}(?![\\p{L}\\d])");

    private static final Phrases OF_CARS = WordList.named("contacts.txt").phrases("cars");
    private static final Phrases OF_PLATES =
            Phrases.of(
                    List.of(
                            "reg",
                            "registration",
                            "registered",
                            "number plate",
                            "plate",
                            "plates"));

    private Vehicles() {}

    /// Whether it is worth looking.
    public static boolean mayMind(Typed typed) {
        return typed.signs().digits() > 0
                && (isInAPicture(typed) || OF_CARS.occurIn(typed.reading()));
    }

    public static Stream<Finding> nobodysIsGivenAway(Facts facts) {
        return facts.sentences()
                .flatMap(
                        typed ->
                                Stream.of(PLATE, OLDER_PLATE, SMALL_PLATE)
                                        .flatMap(plate -> in(typed, plate))
                                        .map(at -> finding(typed, at)));
    }

    private static Stream<Stretch> in(Typed typed, Pattern plate) {
        return Numbers.written(plate, typed, 4, 4)
                .map(Stretch::of)
                .filter(at -> isOne(typed, plate, at));
    }

    private static boolean isOne(Typed typed, Pattern plate, Stretch at) {
        if (plate == SMALL_PLATE) return isNear(OF_PLATES, typed, at);
        return (isInAPicture(typed) && plate == PLATE) || isNear(OF_CARS, typed, at);
    }

    /// A plate that is seen has no words around it.
    private static boolean isInAPicture(Typed typed) {
        return typed.kind() == Typed.Kind.WRITING;
    }

    private static boolean isNear(Phrases said, Typed typed, Stretch at) {
        return said.occurIn(Reading.of(typed.words(typed.near(at, 60))));
    }

    private static Finding finding(Typed typed, Stretch at) {
        return typed.mendable(
                Clause.OFF_7,
                Check.VEHICLE,
                Severity.NEEDS_A_DECISION,
                at,
                "This reads like a number plate, which leads to a person.",
                "Leave it out, or speak to whom it concerns.",
                "");
    }
}
