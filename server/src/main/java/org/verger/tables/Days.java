package org.verger.tables;

import java.text.ParsePosition;
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

    /// The day that a cell says; nothing where it says none.
    public static Optional<LocalDate> read(String cell) {
        if (cell.isEmpty()) return Optional.empty();
        return SPELLINGS.stream().flatMap(one -> read(cell, one).stream()).findFirst();
    }

    /// Most spellings fit no cell of a list, and an exception for each would take longer than all
    /// the rest of the reading: so how the letters stand is looked at first.
    private static Optional<LocalDate> read(String cell, DateTimeFormatter spelling) {
        var end = new ParsePosition(0);
        boolean isSpelledSo = spelling.parseUnresolved(cell, end) != null;
        if (!isSpelledSo || end.getIndex() < cell.length()) return Optional.empty();
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
