package org.verger.pupils;

import org.verger.people.PersonName;

/// A child on the roll of a school, under the number that the school's own records know the child
/// by. The class may be empty; the year group is as the school writes it: "Reception", "4".
public record Pupil(
        PupilId id, String reference, PersonName name, String yearGroup, String className) {}
