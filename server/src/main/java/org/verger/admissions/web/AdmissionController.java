package org.verger.admissions.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.admissions.Admissions;
import org.verger.admissions.Outcome;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.parts.Dates;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Puts a child on the roll, puts right what it says of one, and takes one off it.
@Controller
class AdmissionController {
    private final Admissions admissions;
    private final Clock clock;

    AdmissionController(Admissions admissions, Clock clock) {
        this.admissions = admissions;
        this.clock = clock;
    }

    @GetMapping(AdmissionRoutes.NEW)
    ModelAndView newcomer() {
        return newcomer(Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(AdmissionRoutes.PUPILS)
    ModelAndView add(HttpServletRequest request) {
        var form = Form.of(request);
        return switch (EnrolmentForm.parse(form)) {
            case Parsed.Errors<EnrolmentForm>(var filled) ->
                    newcomer(filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<EnrolmentForm>(var written) ->
                    switch (admissions.add(written.said())) {
                        case Outcome.Refused(var reasons) ->
                                newcomer(
                                        AdmissionWords.because(form.filled(), reasons),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                        case Outcome.Done(var child) -> done(child, "admissions.added", request);
                    };
        };
    }

    @GetMapping(AdmissionRoutes.DETAILS)
    ModelAndView details(@PathVariable UUID pupil) {
        var child = new PupilId(pupil);
        return details(child, written(child), onThisDay(), HttpStatus.OK);
    }

    @PostMapping(AdmissionRoutes.DETAILS)
    ModelAndView correct(@PathVariable UUID pupil, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var form = Form.of(request);
        return switch (EnrolmentForm.parse(form)) {
            case Parsed.Errors<EnrolmentForm>(var filled) ->
                    details(child, filled, onThisDay(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<EnrolmentForm>(var written) ->
                    switch (admissions.correct(child, written.said(), seen(written, child))) {
                        case Outcome.Refused(var reasons) ->
                                details(
                                        child,
                                        AdmissionWords.because(form.filled(), reasons),
                                        onThisDay(),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                        case Outcome.Done(var same) -> done(same, "admissions.corrected", request);
                    };
        };
    }

    /// A form that does not say how the child stood is as old as can be.
    private static UUID seen(EnrolmentForm written, PupilId child) {
        return written.seen().orElseThrow(() -> new Stale("pupil " + child));
    }

    @PostMapping(AdmissionRoutes.LEAVING)
    ModelAndView leave(@PathVariable UUID pupil, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var form = Form.of(request);
        var on =
                form.text("on")
                        .required(words("admissions.on.missing"))
                        .day(words("admissions.on.missing"));
        return switch (form.parse(on::value)) {
            case Parsed.Errors<LocalDate>(var filled) ->
                    details(child, written(child), filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<LocalDate>(var day) ->
                    switch (admissions.leave(child, day)) {
                        case Outcome.Refused(var reasons) ->
                                details(
                                        child,
                                        written(child),
                                        AdmissionWords.because(form.filled(), reasons),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                        case Outcome.Done(var same) -> done(same, "admissions.left", request);
                    };
        };
    }

    private Filled written(PupilId child) {
        return EnrolmentForm.of(admissions.get(child));
    }

    private Filled onThisDay() {
        return Filled.with(Map.of("on", LocalDate.now(clock).toString()));
    }

    private static ModelAndView newcomer(Filled form, HttpStatus status) {
        return new ModelAndView(
                "admissions/newcomer", Map.of("page", new NewcomerPage(form)), status);
    }

    private ModelAndView details(PupilId child, Filled form, Filled leaving, HttpStatus status) {
        var now = admissions.get(child);
        var page =
                new DetailsPage(
                        now.said().name().full(),
                        AdmissionRoutes.pupil(now.child()),
                        AdmissionRoutes.details(now.child()),
                        form,
                        now.leftOn()
                                .map(day -> words("admissions.left.on", Dates.day(day)))
                                .orElse(""),
                        AdmissionRoutes.leaving(now.child()),
                        leaving);
        return new ModelAndView("admissions/details", Map.of("page", page), status);
    }

    private ModelAndView done(PupilId child, String said, HttpServletRequest request) {
        var name = admissions.get(child).said().name().full();
        Flash.done(words(said, name)).after(request);
        return new ModelAndView("redirect:" + AdmissionRoutes.pupil(child));
    }
}
