package org.verger.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as schools in England write them: 2015-09-01, 01/09/2015, 1 September 2015, never the month
/// first, never a year of two digits, and only days that there are.
public final class Days {
    private static final List<DateTimeFormatter> SPELLINGS =
            Stream.concat(
                            Stream.of(
                                            "uuuu-M-d",
                                            "d/M/uuuu",
                                            "d.M.uuuu",
                                            "d-M-uuuu",
                                            "d MMM uuuu",
                                            "d MMMM uuuu")
                                    .map(one -> spelling(one, Locale.UK)),
                            // "Sep", where Java's United Kingdom has "Sept" alone
                            Stream.of(spelling("d MMM uuuu", Locale.US)))
                    .toList();

    private Days() {}

    public static Optional<LocalDate> read(String cell) {
        return SPELLINGS.stream().flatMap(one -> read(cell, one).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String cell, DateTimeFormatter spelling) {
        try {
            return Optional.of(LocalDate.parse(cell, spelling)).filter(Days::isOfFourDigits);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isOfFourDigits(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999;
    }

    private static DateTimeFormatter spelling(String pattern, Locale words) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(words)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
