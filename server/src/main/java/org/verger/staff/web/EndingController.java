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
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.people.AppointmentId;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.staff.Outcome;
import org.verger.staff.Staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Ending an appointment: when, and why.
@Controller
class EndingController {
    private final Staff staff;
    private final People people;
    private final PostLines lines;
    private final Clock clock;

    EndingController(Staff staff, People people, PostLines lines, Clock clock) {
        this.staff = staff;
        this.people = people;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping(StaffRoutes.END)
    ModelAndView ask(@PathVariable UUID person, @PathVariable UUID appointment) {
        var form = Filled.with(Map.of("when", EndingForm.NOW));
        return page(new PersonId(person), new AppointmentId(appointment), form, HttpStatus.OK);
    }

    @PostMapping(StaffRoutes.END)
    ModelAndView end(
            @PathVariable UUID person, @PathVariable UUID appointment, HttpServletRequest request) {
        var whom = new PersonId(person);
        var which = new AppointmentId(appointment);
        var form = Form.of(request);
        return switch (EndingForm.parse(form, LocalDate.now(clock))) {
            case Parsed.Errors<EndingForm>(var filled) -> refuse(whom, which, filled);
            case Parsed.Value<EndingForm>(var ending) ->
                    switch (staff.end(whom, which, ending.last(), ending.reason())) {
                        case Outcome.Refused(var reasons) ->
                                refuse(
                                        whom,
                                        which,
                                        form.filled().wrong("when", StaffWords.because(reasons)));
                        case Outcome.Done _ -> {
                            Flash.done(words("staff.ended")).after(request);
                            yield new ModelAndView("redirect:" + StaffRoutes.person(whom));
                        }
                    };
        };
    }

    private ModelAndView refuse(PersonId person, AppointmentId appointment, Filled form) {
        return page(person, appointment, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            PersonId person, AppointmentId appointment, Filled form, HttpStatus status) {
        var held = staff.held(person, appointment);
        var manager = held.engagement().manager();
        var names = people.names(List.of(person, manager.orElse(person)));
        var page =
                new EndingPage(
                        names.getOrDefault(person, words("ledger.somebody")),
                        held.engagement().role().words(),
                        lines.about(held, names),
                        StaffRoutes.end(person, appointment),
                        StaffRoutes.person(person),
                        form,
                        List.of(
                                new Option(EndingForm.NOW, words("staff.when.now")),
                                new Option(EndingForm.LATER, words("staff.when.later"))));
        return new ModelAndView("staff/ending", Map.of("page", page), status);
    }
}
