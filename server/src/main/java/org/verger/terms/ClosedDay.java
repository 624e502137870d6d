package org.verger.terms;

import java.time.LocalDate;

/// A day on which the school is closed, and why: half-term, training, snow.
public record ClosedDay(LocalDate day, String reason) {
    /// The longest that a reason may be.
    public static final int LONGEST = 100;
}
