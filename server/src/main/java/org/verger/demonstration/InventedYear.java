package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.terms.SchoolYear;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The terms of this school year and the next, with their half-terms, and whom the office knows
/// otherwise than by work.
@Component
class InventedYear {
    private static final int SEPTEMBER = 9;

    private final SchoolYear years;
    private final Ties ties;

    InventedYear(SchoolYear years, Ties ties) {
        this.years = years;
        this.ties = ties;
    }

    /// Writes them down as whoever the scope is of.
    void write(List<Pupil> pupils, LocalDate today) {
        int year = today.getMonthValue() >= SEPTEMBER ? today.getYear() : today.getYear() - 1;
        terms(year);
        terms(year + 1);
        var me = Scope.current().someone().id();
        var _ = ties.declare(me, pupils.getFirst().id(), Tie.Kind.NEIGHBOUR);
        var _ = ties.declare(me, pupils.getLast().id(), Tie.Kind.CLUB);
    }

    private void terms(int year) {
        term("Autumn term", LocalDate.of(year, 9, 2), LocalDate.of(year, 12, 18));
        halfTerm(LocalDate.of(year, 10, 24));
        years.close(LocalDate.of(year, 11, 27), "Staff training");
        term("Spring term", LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 3, 27));
        halfTerm(LocalDate.of(year + 1, 2, 14));
        term("Summer term", LocalDate.of(year + 1, 4, 13), LocalDate.of(year + 1, 7, 21));
        halfTerm(LocalDate.of(year + 1, 5, 25));
    }

    private void term(String name, LocalDate starts, LocalDate ends) {
        var _ = years.add(name, starts, ends);
    }

    private void halfTerm(LocalDate near) {
        var monday = near.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        years.close(monday, monday.plusDays(4), "Half-term");
    }
}
