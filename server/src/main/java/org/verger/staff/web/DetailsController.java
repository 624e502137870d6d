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
import org.verger.people.Colleagues.Colleague;
import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.platform.PersonId;
import org.verger.signin.web.Sessions;
import org.verger.staff.Corrections;
import org.verger.staff.Outcome;
import org.verger.staff.Staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Putting right a colleague's name and address.
@Controller
class DetailsController {
    private record Details(PersonName name, Optional<EmailAddress> address) {}

    private final Staff staff;
    private final Corrections corrections;
    private final Sessions sessions;

    DetailsController(Staff staff, Corrections corrections, Sessions sessions) {
        this.staff = staff;
        this.corrections = corrections;
        this.sessions = sessions;
    }

    @GetMapping(StaffRoutes.DETAILS)
    ModelAndView ask(@PathVariable UUID person) {
        var whom = colleague(person);
        var known =
                Map.of(
                        "given", whom.name().given(),
                        "family", whom.name().family(),
                        "email", whom.email());
        return page(whom, Filled.with(known), HttpStatus.OK);
    }

    /// Whoever came in by the address that was wrong is signed out.
    @PostMapping(StaffRoutes.DETAILS)
    ModelAndView correct(@PathVariable UUID person, HttpServletRequest request) {
        var whom = colleague(person);
        var form = Form.of(request);
        return switch (parse(form)) {
            case Parsed.Errors<Details>(var filled) -> refuse(whom, filled);
            case Parsed.Value<Details>(var said) ->
                    switch (corrections.correct(whom.person(), said.name(), said.address())) {
                        case Outcome.Refused(var reasons) -> {
                            var told = form.filled();
                            for (var reason : reasons)
                                told = told.wrong("email", StaffWords.because(reason));
                            yield refuse(whom, told);
                        }
                        case Outcome.Done() -> {
                            boolean isMoved =
                                    said.address()
                                            .filter(one -> Corrections.isOther(one, whom))
                                            .isPresent();
                            if (isMoved) sessions.endAll(whom.person());
                            Flash.done(words("staff.corrected")).after(request);
                            yield new ModelAndView("redirect:" + StaffRoutes.person(whom.person()));
                        }
                    };
        };
    }

    private static Parsed<Details> parse(Form form) {
        var given = StaffController.name(form, "given");
        var family = StaffController.name(form, "family");
        var email = form.text("email").as(EmailAddress::read, words("staff.email.missing"));
        return form.parse(
                () -> new Details(new PersonName(given.value(), family.value()), email.optional()));
    }

    private Colleague colleague(UUID person) {
        return staff.get(new PersonId(person)).colleague();
    }

    private static ModelAndView refuse(Colleague whom, Filled form) {
        return page(whom, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(Colleague whom, Filled form, HttpStatus status) {
        var page = new DetailsPage(whom.name().full(), StaffRoutes.person(whom.person()), form);
        return new ModelAndView("staff/details", Map.of("page", page), status);
    }
}
