package org.verger.slips.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.answers.Outcome;
import org.verger.consent.UseForm;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.slips.Code;
import org.verger.slips.PupilsOwn;

import java.util.Map;

/// A pupil answers, on a phone: type the code or scan it, say where, done.
@Controller
class PupilController {
    private static final String CODE = "code";

    private final PupilVisits visits;
    private final PupilsOwn own;
    private final OwnPages pages;

    PupilController(PupilVisits visits, PupilsOwn own, OwnPages pages) {
        this.visits = visits;
        this.own = own;
        this.pages = pages;
    }

    @GetMapping(SlipRoutes.ME)
    ModelAndView type(@PathVariable String school) {
        return code(school, Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(SlipRoutes.ME)
    ModelAndView typed(@PathVariable String school, HttpServletRequest request) {
        var form = Form.of(request);
        return Code.read(form.text(CODE).orEmpty())
                .filter(code -> visits.find(school, code).isPresent())
                .map(code -> to(SlipRoutes.mine(school, code)))
                .orElseGet(
                        () ->
                                code(
                                        school,
                                        form.filled().wrong(CODE, words("slips.code.wrong")),
                                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping(SlipRoutes.MINE)
    ModelAndView ask(@PathVariable String school, @PathVariable String code) {
        return visits.call(
                school,
                code,
                (visit, start) ->
                        own.isOpen(visit)
                                ? page("question", pages.question(visit, start), HttpStatus.OK)
                                : to(start + "/done"));
    }

    @PostMapping(SlipRoutes.MINE)
    ModelAndView answer(
            @PathVariable String school, @PathVariable String code, HttpServletRequest request) {
        var form = Form.of(request);
        return visits.call(
                school,
                code,
                (visit, start) ->
                        UseForm.isWhole(form)
                                ? done(own.answer(visit, UseForm.said(form)), start)
                                : page(
                                        "question",
                                        pages.question(visit, start, missing(form)),
                                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static Filled missing(Form form) {
        return UseForm.missing(form, "slips.missing", words("slips.name.missing"));
    }

    @PostMapping(SlipRoutes.REFUSAL)
    ModelAndView refuseAll(@PathVariable String school, @PathVariable String code) {
        return visits.call(school, code, (visit, start) -> done(own.refuseAll(visit), start));
    }

    @PostMapping(SlipRoutes.NAME_BACK)
    ModelAndView keepNameBack(@PathVariable String school, @PathVariable String code) {
        return visits.call(school, code, (visit, start) -> done(own.keepNameBack(visit), start));
    }

    @GetMapping(SlipRoutes.DONE)
    ModelAndView thanks(@PathVariable String school, @PathVariable String code) {
        return visits.call(
                school,
                code,
                (visit, start) -> page("done", pages.done(visit, start), HttpStatus.OK));
    }

    private static ModelAndView done(Outcome outcome, String start) {
        return switch (outcome) {
            case Outcome.Done() -> to(start + "/done");
            case Outcome.Refused _ -> to(start);
        };
    }

    private static ModelAndView code(String school, Filled form, HttpStatus status) {
        return page("code", new CodePage(SlipRoutes.me(school), form), status);
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView("slips/" + template, Map.of("page", page), status);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
