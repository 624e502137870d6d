package org.verger.terms.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.parts.Dates;
import org.verger.people.History;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.terms.ClosedDay;
import org.verger.terms.SchoolYear;
import org.verger.terms.Term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Puts the pages of a school's year together.
@Component
class TermsPages {
    private static final Set<String> KEPT =
            Set.of(
                    "term.added",
                    "term.changed",
                    "term.removed",
                    "school.closed",
                    "school.reopened");

    private final SchoolYear years;
    private final History history;
    private final Clock clock;

    TermsPages(SchoolYear years, History history, Clock clock) {
        this.years = years;
        this.history = history;
        this.clock = clock;
    }

    int thisYear() {
        return YearPicture.yearOf(LocalDate.now(clock));
    }

    ModelAndView year(int year, Filled term, Filled closing, HttpStatus status) {
        var from = YearPicture.firstDay(year);
        var until = YearPicture.firstDay(year + 1).minusDays(1);
        var terms = years.terms().stream().filter(one -> one.meets(from, until)).toList();
        var closed =
                years.closedDays().stream()
                        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                        .toList();
        var picture = new YearPicture(terms, closed, LocalDate.now(clock));
        boolean mayKeep = Scope.current().actor().may(Right.KEEP_TERMS);
        var page =
                new TermsPage(
                        title(year),
                        terms.stream().map(one -> line(one, picture)).toList(),
                        closed.stream().map(TermsPages::line).toList(),
                        picture.of(year),
                        TermRoutes.year(year - 1),
                        TermRoutes.year(year + 1),
                        mayKeep,
                        term,
                        closing,
                        mayKeep ? history.latestHere(KEPT) : List.of());
        return new ModelAndView("terms/year", Map.of("page", page), status);
    }

    ModelAndView term(UUID id, Filled form, HttpStatus status) {
        var term = years.get(id);
        var page =
                new TermPage(
                        term.name(),
                        TermRoutes.term(id),
                        TermRoutes.year(YearPicture.yearOf(term.starts())),
                        form);
        return new ModelAndView("terms/term", Map.of("page", page), status);
    }

    /// What stands there now.
    ModelAndView term(UUID id) {
        var term = years.get(id);
        var said =
                Map.of(
                        "name", term.name(),
                        "starts", term.starts().toString(),
                        "ends", term.ends().toString());
        return term(id, Filled.with(said), HttpStatus.OK);
    }

    private static String title(int year) {
        return words("terms.title", String.valueOf(year), String.valueOf(year + 1));
    }

    private static TermsPage.Line line(Term term, YearPicture picture) {
        return new TermsPage.Line(
                TermRoutes.term(term.id()),
                term.name(),
                words("terms.days", Dates.day(term.starts()), Dates.day(term.ends())),
                words("terms.taught", picture.taught(term)));
    }

    private static TermsPage.Closed line(ClosedDay day) {
        return new TermsPage.Closed(
                TermRoutes.reopening(day.day()), Dates.day(day.day()), day.reason());
    }

    List<Term> others(UUID but) {
        return years.terms().stream().filter(term -> !term.id().equals(but)).toList();
    }
}
