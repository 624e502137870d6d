package org.verger.asking.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.answers.Outcome;
import org.verger.asking.Asking;
import org.verger.asking.CarersOwn;
import org.verger.consent.UseForm;
import org.verger.forms.Form;
import org.verger.frame.Flash;
import org.verger.pupils.PupilId;

import java.util.Map;
import java.util.UUID;

/// A carer answers, on their phone: choose the child, say where, done.
@Controller
class QuestionController {
    private final VisitAt visits;
    private final CarersOwn own;
    private final Asking asking;
    private final QuestionPages pages;

    QuestionController(VisitAt visits, CarersOwn own, Asking asking, QuestionPages pages) {
        this.visits = visits;
        this.own = own;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping(CarerRoutes.START)
    ModelAndView start(@PathVariable String school, @PathVariable String link) {
        return look(
                school,
                link,
                (visit, start) -> {
                    var page = pages.start(visit, start);
                    return page.children().size() == 1
                            ? to(page.children().getFirst().path())
                            : page("start", page, HttpStatus.OK);
                });
    }

    @GetMapping(CarerRoutes.CHILD)
    ModelAndView ask(
            @PathVariable String school, @PathVariable String link, @PathVariable UUID child) {
        var whom = new PupilId(child);
        return look(
                school,
                link,
                (visit, start) ->
                        own.isOpen(visit, whom)
                                ? page(
                                        "question",
                                        pages.question(visit, start, whom, pages.said(visit, whom)),
                                        HttpStatus.OK)
                                : to(CarerRoutes.child(start, whom) + "/done"));
    }

    @PostMapping(CarerRoutes.CHILD)
    ModelAndView answer(
            @PathVariable String school,
            @PathVariable String link,
            @PathVariable UUID child,
            HttpServletRequest request) {
        var whom = new PupilId(child);
        var form = Form.of(request);
        return visits.call(
                school,
                link,
                (visit, start) -> {
                    if (!UseForm.isWhole(form)) {
                        var wrong =
                                UseForm.missing(
                                        form, "asking.missing", words("asking.name.missing"));
                        return page(
                                "question",
                                pages.question(visit, start, whom, wrong),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                    }
                    return done(own.answer(visit, whom, UseForm.said(form)), start, whom);
                });
    }

    @PostMapping(CarerRoutes.REFUSAL)
    ModelAndView refuseAll(
            @PathVariable String school, @PathVariable String link, @PathVariable UUID child) {
        var whom = new PupilId(child);
        return visits.call(
                school, link, (visit, start) -> done(own.refuseAll(visit, whom), start, whom));
    }

    @PostMapping(CarerRoutes.NAME_BACK)
    ModelAndView keepNameBack(
            @PathVariable String school, @PathVariable String link, @PathVariable UUID child) {
        var whom = new PupilId(child);
        return visits.call(
                school, link, (visit, start) -> done(own.keepNameBack(visit, whom), start, whom));
    }

    @GetMapping(CarerRoutes.DONE)
    ModelAndView thanks(
            @PathVariable String school, @PathVariable String link, @PathVariable UUID child) {
        return look(
                school,
                link,
                (visit, start) ->
                        page("done", pages.done(visit, start, new PupilId(child)), HttpStatus.OK));
    }

    @PostMapping(CarerRoutes.AGAIN)
    ModelAndView writeAgain(
            @PathVariable String school, @PathVariable String link, HttpServletRequest request) {
        return visits.call(
                school,
                link,
                (visit, start) -> {
                    asking.writeAgain(visit);
                    Flash.done(words("asking.again.sent")).after(request);
                    return to(start);
                });
    }

    /// A page behind a link that is over, or was none, says where to get another.
    private ModelAndView look(String school, String link, VisitAt.Work<ModelAndView> work) {
        return visits.find(school, link, work)
                .orElseGet(() -> page("over", pages.over(school), HttpStatus.NOT_FOUND));
    }

    /// A carer whose word no longer counts is not told more than that.
    private static ModelAndView done(Outcome outcome, String start, PupilId child) {
        return switch (outcome) {
            case Outcome.Done() -> to(CarerRoutes.child(start, child) + "/done");
            case Outcome.Refused _ -> to(start);
        };
    }

    private static ModelAndView page(String template, Object page, HttpStatus status) {
        return new ModelAndView("asking/" + template, Map.of("page", page), status);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
