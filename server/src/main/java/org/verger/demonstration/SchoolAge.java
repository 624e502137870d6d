package org.verger.demonstration;

import java.time.LocalDate;
import java.time.Month;
import java.util.Random;

/// How old children are in a school year: one in Reception is four when it begins, on 1 September.
///
/// @param begins the calendar year in which the school year begins
record SchoolAge(int begins) {
    private static final int IN_RECEPTION = 4;
    private static final int DAYS = 365;

    static SchoolAge on(LocalDate today) {
        var autumn = today.getMonthValue() >= Month.SEPTEMBER.getValue();
        return new SchoolAge(autumn ? today.getYear() : today.getYear() - 1);
    }

    /// A day on which a child of this year (0 is Reception) may have been born.
    LocalDate birthday(int year, Random random) {
        return LocalDate.of(begins - IN_RECEPTION - 1 - year, Month.SEPTEMBER, 1)
                .plusDays(random.nextInt(DAYS));
    }
}
