package org.verger.oncall.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.oncall.Chains;
import org.verger.platform.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/// Who stands in for whom on holidays.
@Controller
class CoverController {
    private record Days(PersonId away, PersonId instead, LocalDate from, LocalDate until) {}

    private final Chains chains;
    private final ChainPages pages;

    CoverController(Chains chains, ChainPages pages) {
        this.chains = chains;
        this.pages = pages;
    }

    @PostMapping(OnCallRoutes.COVERS)
    ModelAndView cover(HttpServletRequest request) {
        var form = Form.of(request);
        return switch (read(form)) {
            case Parsed.Errors<Days>(var filled) -> wrong(filled);
            case Parsed.Value<Days>(var days) ->
                    switch (chains.cover(days.away(), days.instead(), days.from(), days.until())) {
                        case DONE -> done(words("oncall.covered"), request);
                        case OVER ->
                                wrong(form.filled().wrong("until", words("oncall.until.over")));
                        case ALREADY_THERE, OUT_OF_REACH ->
                                wrong(form.filled().wrong("instead", words("oncall.out-of-reach")));
                    };
        };
    }

    @PostMapping(OnCallRoutes.COVER_REMOVAL)
    ModelAndView uncover(@PathVariable UUID cover, HttpServletRequest request) {
        chains.uncover(cover);
        return done(words("oncall.uncovered"), request);
    }

    private static Parsed<Days> read(Form form) {
        var missing = words("oncall.person.missing");
        var away = form.text("away").required(missing).id(missing);
        var instead = form.text("instead").required(missing).id(missing);
        instead.must(
                one -> away.optional().filter(one::equals).isEmpty(), words("oncall.cover.self"));
        var day = words("oncall.day.missing");
        var from = form.text("from").required(day).day(day);
        var until = form.text("until").required(day).day(day);
        until.must(
                last -> from.optional().filter(last::isBefore).isEmpty(),
                words("oncall.until.early"));
        return form.parse(
                () ->
                        new Days(
                                new PersonId(away.value()),
                                new PersonId(instead.value()),
                                from.value(),
                                until.value()));
    }

    private ModelAndView wrong(Filled cover) {
        return pages.show(Filled.empty(), cover, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + OnCallRoutes.CHAIN);
    }
}
