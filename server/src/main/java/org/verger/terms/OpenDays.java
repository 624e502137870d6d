package org.verger.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// On which days a school is open, as far as it has said: not at a weekend, not on a closed day,
/// and not between two terms. Before its first term and after its last it has said nothing.
public record OpenDays(List<Term> terms, Set<LocalDate> closed) {
    /// What is known of a school that has said nothing.
    public static final OpenDays WEEKDAYS = new OpenDays(List.of(), Set.of());

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST_HOLIDAY = 100;

    public OpenDays {
        terms = List.copyOf(terms);
        closed = Set.copyOf(closed);
    }

    public boolean hold(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !closed.contains(day) && !isHoliday(day);
    }

    /// The first open day from this one on; this one where a hundred days hold none, since nobody
    /// can have meant that.
    public LocalDate from(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_HOLIDAY))
                .filter(this::hold)
                .findFirst()
                .orElse(day);
    }

    private boolean isHoliday(LocalDate day) {
        return terms.stream().noneMatch(term -> term.holds(day))
                && terms.stream().anyMatch(term -> term.ends().isBefore(day))
                && terms.stream().anyMatch(term -> term.starts().isAfter(day));
    }
}
