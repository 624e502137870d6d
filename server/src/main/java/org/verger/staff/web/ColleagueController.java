package org.verger.staff.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.people.Engagement;
import org.verger.platform.PersonId;
import org.verger.signin.web.Sessions;
import org.verger.staff.Newcomers;
import org.verger.staff.Outcome;
import org.verger.staff.Staff;
import org.verger.staff.WaysIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// One colleague: their roles here, and their ways in.
@Controller
class ColleagueController {
    private final Staff staff;
    private final WaysIn waysIn;
    private final Newcomers newcomers;
    private final Sessions sessions;
    private final ColleaguePages pages;
    private final Clock clock;

    ColleagueController(
            Staff staff,
            WaysIn waysIn,
            Newcomers newcomers,
            Sessions sessions,
            ColleaguePages pages,
            Clock clock) {
        this.staff = staff;
        this.waysIn = waysIn;
        this.newcomers = newcomers;
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(StaffRoutes.PERSON)
    ModelAndView show(@PathVariable UUID person) {
        return pages.show(new PersonId(person), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(StaffRoutes.LINK)
    ModelAndView sendLink(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        return after(waysIn.sendLink(whom), whom, words("staff.link.sent"), request);
    }

    @PostMapping(StaffRoutes.ACCOUNT)
    ModelAndView open(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        return after(newcomers.open(whom), whom, words("staff.opened"), request);
    }

    @PostMapping(StaffRoutes.CLOSING)
    ModelAndView close(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        var outcome = waysIn.close(whom);
        if (outcome instanceof Outcome.Done) sessions.endAll(whom);
        return after(outcome, whom, words("staff.closed"), request);
    }

    @PostMapping(StaffRoutes.REOPENING)
    ModelAndView reopen(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        return after(waysIn.reopen(whom), whom, words("staff.reopened"), request);
    }

    /// Whoever found the lost phone is signed out as well.
    @PostMapping(StaffRoutes.SECOND_FACTOR)
    ModelAndView forgetSecond(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        var outcome = waysIn.forgetSecond(whom);
        if (outcome instanceof Outcome.Done) sessions.endAll(whom);
        return after(outcome, whom, words("staff.second.removed"), request);
    }

    @PostMapping(StaffRoutes.APPOINTMENTS)
    ModelAndView appoint(@PathVariable UUID person, HttpServletRequest request) {
        var whom = new PersonId(person);
        return switch (EngagementForm.parse(Form.of(request), LocalDate.now(clock))) {
            case Parsed.Errors<Engagement>(var filled) ->
                    pages.show(whom, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Engagement>(var chosen) ->
                    after(
                            staff.appoint(whom, chosen),
                            whom,
                            words("staff.appointed", chosen.role().words()),
                            request);
        };
    }

    private ModelAndView after(
            Outcome outcome, PersonId whom, String said, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done _ -> {
                Flash.done(said).after(request);
                yield new ModelAndView("redirect:" + StaffRoutes.person(whom));
            }
            case Outcome.Refused(var reasons) ->
                    pages.show(
                            whom,
                            Filled.empty().wrong("role", StaffWords.because(reasons)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
