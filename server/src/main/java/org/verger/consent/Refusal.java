package org.verger.consent;

/// Why a consent was not withdrawn. Put into words by the screens.
public enum Refusal {
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// It was withdrawn before.
    WITHDRAWN_ALREADY
}
