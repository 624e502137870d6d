package org.verger.calendar.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import org.verger.calendar.Calendar;
import org.verger.parts.Dates;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.web.PostRoutes;
import org.verger.posts.web.PostWords;
import org.verger.terms.ClosedDay;
import org.verger.terms.SchoolYear;
import org.verger.terms.Term;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Puts the calendar together: entries on the days of the school's year.
@Component
class CalendarPages {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// What is known of the days that are shown.
    private record Known(
            Map<LocalDate, List<CalendarPage.Entry>> entries,
            List<Term> terms,
            Map<LocalDate, String> closed,
            LocalDate today) {
        List<CalendarPage.Entry> on(LocalDate day) {
            return entries.getOrDefault(day, List.of());
        }

        /// What is special about a day: why the school is closed, that a term begins or ends.
        String about(LocalDate day) {
            var beginnings =
                    terms.stream()
                            .flatMap(
                                    term ->
                                            Stream.of(
                                                            term.starts().equals(day)
                                                                    ? words(
                                                                            "calendar.begins",
                                                                            term.name())
                                                                    : "",
                                                            term.ends().equals(day)
                                                                    ? words(
                                                                            "calendar.ends",
                                                                            term.name())
                                                                    : "")
                                                    .filter(said -> !said.isEmpty()));
            var why = closed.getOrDefault(day, "");
            var shut =
                    why.isEmpty() ? Stream.<String>of() : Stream.of(words("calendar.closed", why));
            return Stream.concat(shut, beginnings).collect(Collectors.joining(" "));
        }

        boolean isTaught(LocalDate day) {
            boolean isWeekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !isWeekend
                    && !closed.containsKey(day)
                    && terms.stream().anyMatch(term -> term.holds(day));
        }
    }

    private final Calendar calendar;
    private final SchoolYear years;
    private final People people;
    private final Sites sites;
    private final Clock clock;

    CalendarPages(Calendar calendar, SchoolYear years, People people, Sites sites, Clock clock) {
        this.calendar = calendar;
        this.years = years;
        this.people = people;
        this.sites = sites;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.SCHOOL_TIME);
    }

    CalendarPage page(Stretch stretch, LocalDate day) {
        var from = stretch.from(day);
        var until = stretch.next(from);
        var known = known(from, until);
        var other = stretch == Stretch.MONTH ? Stretch.WEEK : Stretch.MONTH;
        return new CalendarPage(
                stretch.title(from),
                weekdays(),
                stretch == Stretch.MONTH ? weeks(from, until, known) : List.of(),
                days(from, until, known, stretch),
                CalendarRoutes.at(stretch, stretch.before(from)),
                CalendarRoutes.at(stretch, today()),
                CalendarRoutes.at(stretch, until),
                CalendarRoutes.at(other, holdsToday(from, until) ? today() : from),
                stretch == Stretch.MONTH);
    }

    private boolean holdsToday(LocalDate from, LocalDate until) {
        return !today().isBefore(from) && today().isBefore(until);
    }

    private Known known(LocalDate from, LocalDate until) {
        var all = calendar.between(from, until);
        var names =
                people.names(all.stream().map(Calendar.Entry::author).collect(Collectors.toSet()));
        var usual = sites.usual();
        return new Known(
                all.stream()
                        .collect(
                                groupingBy(
                                        Calendar.Entry::day,
                                        Collectors.mapping(
                                                one -> entry(one, names, usual),
                                                Collectors.toList()))),
                years.terms(),
                years.closedDays().stream().collect(toMap(ClosedDay::day, ClosedDay::reason)),
                today());
    }

    private CalendarPage.Entry entry(
            Calendar.Entry one, Map<PersonId, String> names, Set<Site> usual) {
        return new CalendarPage.Entry(
                PostRoutes.post(one.post()),
                TIME.format(one.at().atZone(Dates.SCHOOL_TIME)),
                one.opening(),
                sites.line(names.getOrDefault(one.author(), ""), one.sites(), usual),
                PostWords.tag(one.state()));
    }

    /// A month's list holds the days on which something is; a week's, all seven.
    private static List<CalendarPage.Day> days(
            LocalDate from, LocalDate until, Known known, Stretch stretch) {
        return from.datesUntil(until)
                .filter(
                        day ->
                                stretch == Stretch.WEEK
                                        || !known.on(day).isEmpty()
                                        || !known.about(day).isEmpty())
                .map(day -> new CalendarPage.Day(DAY.format(day), known.about(day), known.on(day)))
                .toList();
    }

    private static List<List<CalendarPage.Cell>> weeks(
            LocalDate from, LocalDate until, Known known) {
        var monday = Stretch.WEEK.from(from);
        var end = Stretch.WEEK.next(Stretch.WEEK.from(until.minusDays(1)));
        return monday.datesUntil(end)
                .map(day -> cell(day, !day.isBefore(from) && day.isBefore(until), known))
                .gather(Gatherers.windowFixed(7))
                .toList();
    }

    private static CalendarPage.Cell cell(LocalDate day, boolean isOfTheMonth, Known known) {
        if (!isOfTheMonth) return new CalendarPage.Cell("", "v-cell", "", List.of());
        var css =
                "v-cell"
                        + (known.isTaught(day) ? " v-cell--taught" : " v-cell--free")
                        + (day.equals(known.today()) ? " v-cell--today" : "");
        return new CalendarPage.Cell(
                String.valueOf(day.getDayOfMonth()), css, known.about(day), known.on(day));
    }

    private static List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .toList();
    }
}
