package org.verger.bulletin;

/// Why a public page was not opened, closed or given another look. Put into words by the screen.
public enum Refusal {
    /// Whoever asks does not hold the right.
    NO_RIGHT,
    /// It is open.
    OPEN_ALREADY,
    /// It is closed.
    CLOSED_ALREADY
}
