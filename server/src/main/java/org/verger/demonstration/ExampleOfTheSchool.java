package org.verger.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.verger.lists.ExampleRoll;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A list to try an import with: the invented school as it is, but one in forty leaves, one in
/// forty changes class, and four join.
@Component
@ConditionalOnProperty(name = "verger.demo", havingValue = "true", matchIfMissing = true)
class ExampleOfTheSchool implements ExampleRoll {
    private static final int ONE_IN = 40;
    private static final List<PersonName> JOINING =
            List.of(
                    new PersonName("Idris", "Fallowfield"),
                    new PersonName("Mei-Ling", "Sutcliffe"),
                    new PersonName("Róża", "Kamińska"),
                    new PersonName("Kwame", "D’Souza"));

    private final Roll roll;

    ExampleOfTheSchool(Roll roll) {
        this.roll = roll;
    }

    @Override
    public List<Enrolment> children() {
        var pupils = roll.list("");
        return Stream.concat(staying(pupils), joining(pupils)).toList();
    }

    private static Stream<Enrolment> staying(List<Pupil> pupils) {
        return IntStream.range(0, pupils.size())
                .filter(i -> i % ONE_IN != 7)
                .mapToObj(i -> enrolment(pupils.get(i), i % ONE_IN == 11 ? "Juniper" : ""));
    }

    private static Stream<Enrolment> joining(List<Pupil> pupils) {
        var year = pupils.isEmpty() ? "1" : pupils.getFirst().yearGroup();
        var className = pupils.isEmpty() ? "" : pupils.getFirst().className();
        return IntStream.range(0, JOINING.size())
                .mapToObj(i -> new Enrolment("N" + (5001 + i), JOINING.get(i), year, className));
    }

    private static Enrolment enrolment(Pupil pupil, String newClass) {
        return new Enrolment(
                pupil.reference(),
                pupil.name(),
                pupil.yearGroup(),
                newClass.isEmpty() ? pupil.className() : newClass);
    }
}
