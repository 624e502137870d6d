package org.verger.staff;

import org.verger.people.Appointments;
import org.verger.people.KnownPeople;
import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;
import org.verger.ties.Tie;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody's whole picture.
///
/// @param member how they stand among the staff; nothing for whoever is not here today
/// @param names what the people are called who manage them or whom they manage
/// @param children what the pupils are called whom they know
public record Picture(
        KnownPeople.Known who,
        Optional<Staff.Member> member,
        List<Appointments.Held> appointments,
        List<Appointments.Held> manages,
        List<Tie> ties,
        Map<PersonId, String> names,
        Map<PupilId, String> children) {
    public Picture {
        appointments = List.copyOf(appointments);
        manages = List.copyOf(manages);
        ties = List.copyOf(ties);
        names = Map.copyOf(names);
        children = Map.copyOf(children);
    }
}
