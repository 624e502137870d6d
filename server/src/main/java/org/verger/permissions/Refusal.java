package org.verger.permissions;

/// Why a permission was not given or not withdrawn, or nobody was named. Put into words by the
/// screens.
public enum Refusal {
    /// Whoever asks is neither the Principal nor the one who was named to stand in.
    NO_RIGHT,
    /// A child whom it names may not be named.
    CANNOT_BE_MENTIONED,
    /// Its last day lies before its first.
    ENDS_BEFORE_IT_BEGINS,
    /// Its last day has passed.
    OVER_ALREADY,
    /// It was withdrawn before.
    WITHDRAWN_ALREADY,
    /// The Principal named themselves.
    NOT_ANOTHER,
    /// The one who was named could not give a permission here.
    CANNOT_STAND_IN
}
