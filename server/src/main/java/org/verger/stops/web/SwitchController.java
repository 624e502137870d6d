package org.verger.stops.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.stops.Reach;
import org.verger.stops.StopOutcome;
import org.verger.stops.StopReason;
import org.verger.stops.Stops;

import java.util.Map;

/// Stopping everything, and lifting it.
@Controller
class SwitchController {
    private final Stops stops;
    private final StopPages pages;

    SwitchController(Stops stops, StopPages pages) {
        this.stops = stops;
        this.pages = pages;
    }

    @Bean
    static MenuEntry stopInTheMenu() {
        return new MenuEntry(words("stops.menu"), StopRoutes.STOP, MenuGroup.POSTS, 50);
    }

    @GetMapping(StopRoutes.STOP)
    ModelAndView show() {
        return page(Reach.SCHOOL, Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(StopRoutes.STOP)
    ModelAndView stop(HttpServletRequest request) {
        return stop(Reach.SCHOOL, request);
    }

    @PostMapping(StopRoutes.TRUST)
    ModelAndView stopTheTrust(HttpServletRequest request) {
        return stop(Reach.TRUST, request);
    }

    @PostMapping(StopRoutes.LIFTING)
    ModelAndView lift(HttpServletRequest request) {
        return told(stops.lift(Reach.SCHOOL), "stops.lifted", request);
    }

    @PostMapping(StopRoutes.TRUST_LIFTING)
    ModelAndView liftForTheTrust(HttpServletRequest request) {
        return told(stops.lift(Reach.TRUST), "stops.lifted", request);
    }

    private ModelAndView stop(Reach reach, HttpServletRequest request) {
        var form = Form.of(request);
        var reason =
                form.text(StopRoutes.reason(reach))
                        .required(words("stops.reason.missing"))
                        .atMost(
                                StopReason.LONGEST,
                                words("stops.reason.too-long", StopReason.LONGEST));
        return switch (form.parse(() -> new StopReason(reason.value()))) {
            case Parsed.Errors<StopReason>(var wrong) ->
                    page(reach, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<StopReason>(var why) ->
                    told(stops.stop(reach, why), "stops.stopped", request);
        };
    }

    private static ModelAndView told(StopOutcome outcome, String done, HttpServletRequest request) {
        var flash =
                switch (outcome) {
                    case DONE -> Flash.done(words(done));
                    case NO_RIGHT -> Flash.problem(words("stops.no-right"));
                    case NOT_NOW -> Flash.notice(words("stops.not-now"));
                };
        flash.after(request);
        return new ModelAndView("redirect:" + StopRoutes.STOP);
    }

    private ModelAndView page(Reach reach, Filled form, HttpStatus status) {
        return new ModelAndView("stops/stop", Map.of("page", pages.page(reach, form)), status);
    }
}
