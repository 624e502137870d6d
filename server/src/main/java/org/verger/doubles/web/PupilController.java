package org.verger.doubles.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.doubles.Comparison;
import org.verger.doubles.DoublePupils;
import org.verger.doubles.Outcome;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.Map;
import java.util.UUID;

/// Two records of one child: the second is looked for, both are shown, and become one.
@Controller("doublePupilController")
class PupilController {
    private final DoublePupils doubles;
    private final Roll roll;
    private final PupilRows rows;

    PupilController(DoublePupils doubles, Roll roll, PupilRows rows) {
        this.doubles = doubles;
        this.roll = roll;
        this.rows = rows;
    }

    @GetMapping(DoubleRoutes.PUPIL)
    ModelAndView search(@PathVariable UUID pupil, @RequestParam(defaultValue = "") String q) {
        var first = roll.get(new PupilId(pupil));
        var typed = q.isBlank() ? first.name().family() : q.strip();
        var found = roll.find(typed).stream().filter(one -> !one.id().equals(first.id())).toList();
        var page =
                new SearchPage(
                        first.name().full(),
                        words("doubles.pupil.lead"),
                        DoubleRoutes.home(first.id()),
                        DoubleRoutes.search(first.id()),
                        Filled.with(Map.of("q", typed)),
                        words("doubles.found", found.size()),
                        found.stream().map(one -> line(first, one)).toList());
        return new ModelAndView("doubles/find", "page", page);
    }

    @GetMapping(DoubleRoutes.PUPILS)
    ModelAndView show(@PathVariable UUID pupil, @PathVariable UUID second) {
        return page(doubles.compare(new PupilId(pupil), new PupilId(second)), HttpStatus.OK);
    }

    @PostMapping(DoubleRoutes.PUPILS)
    ModelAndView merge(
            @PathVariable UUID pupil, @PathVariable UUID second, HttpServletRequest request) {
        var first = new PupilId(pupil);
        return switch (doubles.merge(first, new PupilId(second))) {
            case Outcome.Refused<Pupil>(var both) -> page(both, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Done<Pupil> _ -> {
                Flash.done(words("doubles.done")).after(request);
                yield new ModelAndView("redirect:" + DoubleRoutes.home(first));
            }
        };
    }

    private ModelAndView page(Comparison<Pupil> both, HttpStatus status) {
        var first = both.first();
        var second = both.second();
        var page =
                new BothPage(
                        first.name().full(),
                        DoubleRoutes.search(first.id()),
                        DoubleRoutes.both(second.id(), first.id()),
                        DoubleRoutes.both(first.id(), second.id()),
                        rows.of(first, second),
                        both.moves(),
                        DoubleWords.against(both),
                        words("doubles.strict"));
        return new ModelAndView("doubles/both", Map.of("page", page), status);
    }

    private static SearchPage.Line line(Pupil first, Pupil one) {
        var about = DoubleWords.about(one.yearGroup(), one.className(), one.reference());
        return new SearchPage.Line(
                DoubleRoutes.both(first.id(), one.id()), one.name().full(), about);
    }
}
