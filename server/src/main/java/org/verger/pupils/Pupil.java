package org.verger.pupils;

import org.verger.people.PersonName;

import java.time.LocalDate;
import java.util.Optional;

/// A child on the roll of a school, under the number that the school's own records know the child
/// by. The class may be empty; the year group is as the school writes it: "Reception", "4".
///
/// @param bornOn empty where the school's list does not say it
public record Pupil(
        PupilId id,
        String reference,
        PersonName name,
        String yearGroup,
        String className,
        Optional<LocalDate> bornOn) {

    /// What the school's records say of the child.
    public Enrolment enrolment() {
        return new Enrolment(reference, name, yearGroup, className, bornOn);
    }
}
