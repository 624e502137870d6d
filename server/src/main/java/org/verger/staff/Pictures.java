package org.verger.staff;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.Appointments;
import org.verger.people.KnownPeople;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.util.List;
import java.util.stream.Stream;

/// Puts somebody's whole picture together.
@Component
public class Pictures {
    private final KnownPeople known;
    private final People people;
    private final Appointments appointments;
    private final Ties ties;
    private final Roll roll;
    private final Staff staff;

    Pictures(
            KnownPeople known,
            People people,
            Appointments appointments,
            Ties ties,
            Roll roll,
            Staff staff) {
        this.known = known;
        this.people = people;
        this.appointments = appointments;
        this.ties = ties;
        this.roll = roll;
        this.staff = staff;
    }

    /// The picture of somebody who is something here, was, or will be.
    ///
    /// @throws org.verger.platform.NotFound when they are nothing here and were not
    @Transactional(readOnly = true)
    public Picture of(PersonId person) {
        var who = known.get(person);
        var held = appointments.of(person);
        var manages = appointments.under(person);
        var declared = ties.of(person);
        var children = declared.stream().map(Tie::child).collect(toUnmodifiableSet());
        return new Picture(
                who,
                staff.find(person),
                held,
                manages,
                declared,
                people.names(named(held, manages)),
                roll.list(children).stream()
                        .collect(toMap(Pupil::id, child -> child.name().full())));
    }

    private static List<PersonId> named(
            List<Appointments.Held> held, List<Appointments.Held> manages) {
        var managers = held.stream().flatMap(one -> one.engagement().manager().stream());
        return Stream.concat(managers, manages.stream().map(Appointments.Held::person)).toList();
    }
}
