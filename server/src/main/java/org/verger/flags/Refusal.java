package org.verger.flags;

/// Why a flag was not set or not ended. Put into words by the screens.
public enum Refusal {
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// The flag was ended before.
    ENDED_ALREADY
}
