package org.verger.calendar.web;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import org.verger.parts.Dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/// How much of the calendar is looked at.
enum Stretch {
    MONTH,
    WEEK;

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static Stretch of(String asked) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(MONTH);
    }

    /// Its first day, where it holds this one.
    LocalDate from(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(previousOrSame(MONDAY));
        };
    }

    /// The first day of the next one.
    LocalDate next(LocalDate from) {
        return switch (this) {
            case MONTH -> from.plusMonths(1);
            case WEEK -> from.plusWeeks(1);
        };
    }

    /// The first day of the one before.
    LocalDate before(LocalDate from) {
        return switch (this) {
            case MONTH -> from.minusMonths(1);
            case WEEK -> from.minusWeeks(1);
        };
    }

    /// "November 2026", or the first and the last day of a week.
    String title(LocalDate from) {
        return switch (this) {
            case MONTH -> NAME.format(from);
            case WEEK -> Dates.day(from) + " – " + Dates.day(from.plusDays(6));
        };
    }
}
