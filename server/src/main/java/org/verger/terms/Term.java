package org.verger.terms;

import java.time.LocalDate;
import java.util.UUID;

/// A term: the days from one until another on which a school teaches, weekends and closed days
/// aside. Its name has 1 to 60 characters.
public record Term(UUID id, String name, LocalDate starts, LocalDate ends) {
    /// The longest that a term's name may be.
    public static final int LONGEST = 60;

    public Term {
        if (name.isBlank() || name.length() > LONGEST || ends.isBefore(starts)) {
            throw new IllegalArgumentException("not a term: " + starts + " to " + ends);
        }
    }

    /// Whether the day is one of its days.
    public boolean holds(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    /// Whether one of these days is one of its own.
    public boolean meets(LocalDate from, LocalDate until) {
        return !until.isBefore(starts) && !from.isAfter(ends);
    }
}
