package org.verger.consent;

/// Why a consent was not recorded or not withdrawn. Put into words by the screens.
public enum Refusal {
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// The date on the paper is still to come.
    SIGNED_IN_THE_FUTURE,
    /// It would hold before the day on which it was signed.
    BEGINS_BEFORE_SIGNED,
    /// Its last day lies before its first.
    ENDS_BEFORE_IT_BEGINS,
    /// Its last day has passed.
    OVER_ALREADY,
    /// Another consent of this child for this use holds on one of its days.
    MEETS_ANOTHER,
    /// It was withdrawn before.
    WITHDRAWN_ALREADY
}
