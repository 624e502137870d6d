package org.verger.terms.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.verger.parts.Dates;
import org.verger.parts.Words;
import org.verger.terms.ClosedDay;
import org.verger.terms.Term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A school year, day by day, from September to August.
final class YearPicture {
    private static final int MONTHS = 12;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final List<Term> terms;
    private final Map<LocalDate, ClosedDay> closed;
    private final LocalDate today;

    YearPicture(List<Term> terms, List<ClosedDay> closed, LocalDate today) {
        this.terms = terms;
        this.closed = closed.stream().collect(toMap(ClosedDay::day, identity()));
        this.today = today;
    }

    /// In which September the school year of a day began.
    static int yearOf(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 9, 1);
    }

    List<TermsPage.Month> of(int year) {
        var september = YearMonth.of(year, 9);
        return IntStream.range(0, MONTHS)
                .mapToObj(number -> month(september.plusMonths(number)))
                .toList();
    }

    /// On how many days of a term the school teaches.
    int taught(Term term) {
        return (int)
                term.starts().datesUntil(term.ends().plusDays(1)).filter(this::teaches).count();
    }

    private TermsPage.Month month(YearMonth month) {
        return new TermsPage.Month(
                MONTH.format(month),
                month.atDay(1).getDayOfWeek().getValue() - 1,
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(number -> day(month.atDay(number)))
                        .toList());
    }

    private TermsPage.Day day(LocalDate day) {
        var css = css(day) + (day.equals(today) ? " v-day--today" : "");
        var why = closed.get(day);
        return new TermsPage.Day(
                day.getDayOfMonth(),
                css,
                why == null ? "" : Words.words("terms.closed.on", Dates.day(day), why.reason()));
    }

    private String css(LocalDate day) {
        if (teaches(day)) return "v-day v-day--taught";
        boolean isShut = closed.containsKey(day) && !isWeekend(day);
        return isShut ? "v-day v-day--closed" : "v-day";
    }

    private boolean teaches(LocalDate day) {
        return !isWeekend(day)
                && !closed.containsKey(day)
                && terms.stream().anyMatch(term -> term.holds(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
