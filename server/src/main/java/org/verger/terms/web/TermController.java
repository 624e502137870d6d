package org.verger.terms.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.terms.SchoolYear;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A school's year: its terms and its closed days.
@Controller
class TermController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final SchoolYear years;
    private final TermsPages pages;

    TermController(SchoolYear years, TermsPages pages) {
        this.years = years;
        this.pages = pages;
    }

    @Bean
    static MenuEntry termsInTheMenu() {
        return new MenuEntry(words("terms.menu"), TermRoutes.TERMS, MenuGroup.SCHOOL, 30);
    }

    @GetMapping(TermRoutes.TERMS)
    ModelAndView show(@RequestParam Optional<Integer> year) {
        int which = Math.clamp(year.orElse(pages.thisYear()), FIRST_YEAR, LAST_YEAR);
        return pages.year(which, Filled.empty(), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(TermRoutes.TERMS)
    ModelAndView add(HttpServletRequest request) {
        return switch (TermForm.parse(Form.of(request), years.terms())) {
            case Parsed.Errors<TermForm>(var filled) ->
                    pages.year(
                            pages.thisYear(),
                            filled,
                            Filled.empty(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<TermForm>(var term) -> {
                var _ = years.add(term.name(), term.starts(), term.ends());
                yield done(term.starts(), words("terms.added", term.name()), request);
            }
        };
    }

    @GetMapping(TermRoutes.TERM)
    ModelAndView ask(@PathVariable UUID term) {
        return pages.term(term);
    }

    @PostMapping(TermRoutes.TERM)
    ModelAndView change(@PathVariable UUID term, HttpServletRequest request) {
        return switch (TermForm.parse(Form.of(request), pages.others(term))) {
            case Parsed.Errors<TermForm>(var filled) ->
                    pages.term(term, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<TermForm>(var said) -> {
                years.change(said.term(term));
                yield done(said.starts(), words("terms.changed", said.name()), request);
            }
        };
    }

    @PostMapping(TermRoutes.REMOVAL)
    ModelAndView remove(@PathVariable UUID term, HttpServletRequest request) {
        var gone = years.get(term);
        years.remove(term);
        return done(gone.starts(), words("terms.removed", gone.name()), request);
    }

    @PostMapping(TermRoutes.CLOSED)
    ModelAndView close(HttpServletRequest request) {
        return switch (ClosingForm.parse(Form.of(request))) {
            case Parsed.Errors<ClosingForm>(var filled) ->
                    pages.year(
                            pages.thisYear(),
                            Filled.empty(),
                            filled,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<ClosingForm>(var closing) -> {
                years.close(closing.day(), closing.until(), closing.reason());
                yield done(closing.day(), words("terms.closed.done"), request);
            }
        };
    }

    @PostMapping(TermRoutes.REOPENING)
    ModelAndView reopen(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            HttpServletRequest request) {
        years.reopen(day);
        return done(day, words("terms.reopened"), request);
    }

    private static ModelAndView done(LocalDate day, String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + TermRoutes.year(YearPicture.yearOf(day)));
    }
}
