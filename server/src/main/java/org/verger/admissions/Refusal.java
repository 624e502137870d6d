package org.verger.admissions;

/// Why the roll does not say it. Put into words by the screens.
public enum Refusal {
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// Another child on the roll has this reference.
    REFERENCE_TAKEN,
    /// A child who has left had this reference.
    REFERENCE_WAS_ANOTHERS,
    /// Nobody at a school is born on this day.
    UNLIKELY_BIRTHDAY,
    /// The child has left before.
    LEFT_ALREADY,
    /// The day on which the child leaves has not come.
    NOT_YET
}
