package org.verger.people;

import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody is appointed as (SCP-1): in which role and category, where, from which day, and
/// perhaps until which day and under which line manager. Without a school it is for the whole
/// trust. One that was ended before its first day was over has the day before as its last.
public record Engagement(
        Role role,
        Category category,
        Optional<SchoolId> school,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<PersonId> manager) {
    public Engagement {
        if (until.filter(last -> last.isBefore(from.minusDays(1))).isPresent()) {
            throw new IllegalArgumentException("it ends on " + until + ", before " + from);
        }
    }

    /// Whether it is in force on this day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /// Whether it is the same role at the same place, on whatever days.
    public boolean isTheSameAs(Engagement other) {
        return role == other.role && school.equals(other.school);
    }

    /// Whether it is over on this day, or was never to begin.
    public boolean isOverOn(LocalDate day) {
        return until.filter(last -> day.isAfter(last) || last.isBefore(from)).isPresent();
    }
}
