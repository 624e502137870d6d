package org.verger.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and days in the words of a school in England.
public final class Dates {
    /// The time by which schools in England live.
    public static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Dates() {}

    /// "14:05".
    public static String time(Instant at) {
        return TIME.format(at.atZone(SCHOOL_TIME));
    }

    /// "Tuesday 2 March 2027 at 14:05".
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(SCHOOL_TIME));
    }

    /// "2 March 2027".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "2 March 2027".
    public static String day(Instant at) {
        return day(LocalDate.ofInstant(at, SCHOOL_TIME));
    }

    /// "March 2027".
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
