package org.verger.asking.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.asking.Asking;
import org.verger.asking.FreshLinks;
import org.verger.carers.CarerId;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.people.Doors;
import org.verger.people.EmailAddress;
import org.verger.people.PublicSchool;
import org.verger.platform.NotFound;
import org.verger.pupils.PupilId;

import java.util.Map;
import java.util.UUID;

/// A carer gets a link: asks for it by their address, or asks the office, which sends one.
@Controller
class FreshLinkController {
    private final Doors doors;
    private final FreshLinks links;
    private final Asking asking;

    FreshLinkController(Doors doors, FreshLinks links, Asking asking) {
        this.doors = doors;
        this.links = links;
        this.asking = asking;
    }

    @GetMapping(CarerRoutes.ASK)
    ModelAndView show(@PathVariable String school) {
        return page("ask", at(school), Filled.empty(), HttpStatus.OK);
    }

    /// Whoever asks reads the same words, whether anybody has that address or not.
    @PostMapping(CarerRoutes.ASK)
    ModelAndView ask(@PathVariable String school, HttpServletRequest request) {
        var where = at(school);
        var form = Form.of(request);
        var email =
                form.text("email")
                        .required(words("asking.email.missing"))
                        .as(EmailAddress::read, words("asking.email.missing"));
        return switch (form.parse(email::value)) {
            case Parsed.Errors<EmailAddress>(var wrong) ->
                    page("ask", where, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<EmailAddress>(var address) -> {
                links.ask(where, address, request.getRemoteAddr());
                yield page("asked", where, Filled.empty(), HttpStatus.OK);
            }
        };
    }

    @PostMapping(CarerRoutes.SEND)
    ModelAndView send(
            @PathVariable UUID pupil, @PathVariable UUID carer, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var told =
                switch (asking.send(child, new CarerId(carer))) {
                    case SENT -> Flash.done(words("asking.send.done"));
                    case NO_ADDRESS -> Flash.problem(words("asking.send.no-address"));
                    case MUST_NOT_BE_WRITTEN_TO -> Flash.problem(words("asking.send.must-not"));
                };
        told.after(request);
        return new ModelAndView("redirect:" + CarerRoutes.answers(child));
    }

    private PublicSchool at(String school) {
        return doors.schoolAt(school).orElseThrow(() -> new NotFound("school at an address"));
    }

    private static ModelAndView page(
            String template, PublicSchool school, Filled form, HttpStatus status) {
        var page = new AskPage(school.name(), CarerRoutes.ask(school.address()), form);
        return new ModelAndView("asking/" + template, Map.of("page", page), status);
    }
}
