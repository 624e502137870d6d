package org.verger.answers;

/// Why an answer was not recorded. Put into words by the screens.
public enum Refusal {
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// The carer does not decide for this child.
    MAY_NOT_CONSENT,
    /// The pupil is of an age from which nobody else has a word in it.
    PUPIL_DECIDES_ALONE,
    /// The day on which it was said is still to come.
    SIGNED_IN_THE_FUTURE,
    /// The same person said something else of one of these uses on a later day, or no on that day.
    SOMETHING_SAID_SINCE,
    /// A paper that agreed to one of these uses was taken back on that day or later.
    PAPER_TAKEN_BACK_SINCE,
    /// It would hold before the day on which it was said.
    BEGINS_BEFORE_SIGNED,
    /// Its last day lies before its first, or has passed.
    OVER_ALREADY
}
