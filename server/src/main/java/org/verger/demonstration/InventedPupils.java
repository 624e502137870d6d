package org.verger.demonstration;

import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes up pupils: names as varied as those in England's schools, the same ones for the same seed.
final class InventedPupils {
    private static final int FIRST_NUMBER = 1001;

    private final String letter;
    private final Random names;
    private final Random births;
    private final SchoolAge age;

    InventedPupils(String letter, int seed, SchoolAge age) {
        this.letter = letter;
        this.names = new Random(seed);
        this.births = new Random(seed + 1L);
        this.age = age;
    }

    /// As many as these classes have, no two of one name.
    List<Enrolment> of(List<Form> forms) {
        var places =
                forms.stream()
                        .flatMap(form -> Collections.nCopies(form.children(), form).stream())
                        .toList();
        var called = names(places.size());
        return IntStream.range(0, places.size())
                .mapToObj(i -> pupil(i, called.get(i), places.get(i)))
                .toList();
    }

    private Enrolment pupil(int number, PersonName name, Form form) {
        return new Enrolment(
                letter + (FIRST_NUMBER + number),
                name,
                form.yearGroup(),
                form.name(),
                Optional.of(age.birthday(form.year(), births)).filter(_ -> isOnRecord(number)));
    }

    /// Of one in ninety the school's own records do not say it.
    private static boolean isOnRecord(int number) {
        return number % 90 != 45;
    }

    private List<PersonName> names(int count) {
        return Stream.generate(
                        () ->
                                new PersonName(
                                        oneOf(InventedNames.GIVEN), oneOf(InventedNames.FAMILY)))
                .distinct()
                .limit(count)
                .toList();
    }

    private String oneOf(List<String> all) {
        return all.get(names.nextInt(all.size()));
    }
}
