package org.verger.carers.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.CarerId;
import org.verger.carers.CarerSeen;
import org.verger.carers.Carers;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;

import java.util.UUID;

/// Who looks after a child: seen, added, changed, taken away.
@Controller
class CarerController {
    private final Carers carers;
    private final CarerPages pages;

    CarerController(Carers carers, CarerPages pages) {
        this.carers = carers;
        this.pages = pages;
    }

    @GetMapping(CarerRoutes.CARERS)
    ModelAndView all(@PathVariable UUID pupil) {
        return pages.all(new PupilId(pupil), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(CarerRoutes.CARERS)
    ModelAndView add(@PathVariable UUID pupil, HttpServletRequest request) {
        var child = new PupilId(pupil);
        return switch (BondForm.parse(Form.of(request))) {
            case Parsed.Errors<BondForm>(var filled) ->
                    pages.all(child, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<BondForm>(var said) -> {
                var _ = carers.addFor(said.contact(), carer -> said.bond(carer, child));
                yield done(child, words("carers.added", said.contact().name().full()), request);
            }
        };
    }

    @GetMapping(CarerRoutes.CARER)
    ModelAndView one(@PathVariable UUID pupil, @PathVariable UUID carer) {
        return pages.one(new PupilId(pupil), new CarerId(carer));
    }

    @PostMapping(CarerRoutes.CARER)
    ModelAndView change(
            @PathVariable UUID pupil, @PathVariable UUID carer, HttpServletRequest request) {
        var child = new PupilId(pupil);
        var whom = new CarerId(carer);
        return switch (BondForm.parse(Form.of(request))) {
            case Parsed.Errors<BondForm>(var filled) ->
                    pages.one(child, whom, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<BondForm>(var said) -> {
                carers.change(said.bond(whom, child), said.contact(), seen(said, whom));
                yield done(child, words("carers.changed", said.contact().name().full()), request);
            }
        };
    }

    /// A form that does not say how they stood is as old as can be.
    private static CarerSeen seen(BondForm said, CarerId whom) {
        return said.seen().map(CarerSeen::new).orElseThrow(() -> new Stale("carer " + whom));
    }

    @PostMapping(CarerRoutes.REMOVAL)
    ModelAndView remove(
            @PathVariable UUID pupil, @PathVariable UUID carer, HttpServletRequest request) {
        var child = new PupilId(pupil);
        carers.unbind(new CarerId(carer), child);
        return done(child, words("carers.removed"), request);
    }

    private static ModelAndView done(PupilId child, String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + CarerRoutes.carers(child));
    }
}
