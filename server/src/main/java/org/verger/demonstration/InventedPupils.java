package org.verger.demonstration;

import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes up pupils: names as varied as those in England's schools, the same ones for the same seed.
final class InventedPupils {
    private static final List<String> CLASSES =
            List.of("Acorn", "Birch", "Cedar", "Damson", "Elder", "Fern", "Hawthorn");
    private static final int IN_A_PRIMARY_CLASS = 17;
    private static final int IN_A_SECONDARY_CLASS = 12;

    private final String letter;
    private final Random random;

    InventedPupils(String letter, int seed) {
        this.letter = letter;
        this.random = new Random(seed);
    }

    /// Seven classes from Reception to year 6.
    List<Enrolment> primary() {
        var places =
                IntStream.range(0, CLASSES.size() * IN_A_PRIMARY_CLASS)
                        .map(i -> i / IN_A_PRIMARY_CLASS)
                        .mapToObj(
                                year ->
                                        new Place(
                                                year == 0 ? "Reception" : String.valueOf(year),
                                                CLASSES.get(year)))
                        .toList();
        return pupils(places);
    }

    /// Two classes in each of years 7 to 11.
    List<Enrolment> secondary() {
        var places =
                IntStream.range(0, 10 * IN_A_SECONDARY_CLASS)
                        .map(i -> i / IN_A_SECONDARY_CLASS)
                        .mapToObj(
                                set ->
                                        new Place(
                                                String.valueOf(7 + set / 2),
                                                (7 + set / 2) + (set % 2 == 0 ? "A" : "B")))
                        .toList();
        return pupils(places);
    }

    private record Place(String yearGroup, String className) {}

    private List<Enrolment> pupils(List<Place> places) {
        var names = names(places.size());
        return IntStream.range(0, places.size())
                .mapToObj(
                        i ->
                                new Enrolment(
                                        letter + (1001 + i),
                                        names.get(i),
                                        places.get(i).yearGroup(),
                                        places.get(i).className()))
                .toList();
    }

    /// As many names as are wanted, no two the same.
    private List<PersonName> names(int count) {
        return Stream.generate(
                        () ->
                                new PersonName(
                                        oneOf(InventedNames.GIVEN), oneOf(InventedNames.FAMILY)))
                .distinct()
                .limit(count)
                .toList();
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
