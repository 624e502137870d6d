package org.verger.doubles.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.doubles.Comparison;
import org.verger.doubles.DoubleCarers;
import org.verger.doubles.Outcome;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Two records of one carer: the second is looked for, both are shown, and become one. The pages
/// belong to the child at whose page it was noticed.
@Controller("doubleCarerController")
class CarerController {
    private final DoubleCarers doubles;
    private final Carers carers;
    private final Roll roll;

    CarerController(DoubleCarers doubles, Carers carers, Roll roll) {
        this.doubles = doubles;
        this.carers = carers;
        this.roll = roll;
    }

    @GetMapping(DoubleRoutes.CARER)
    ModelAndView search(
            @PathVariable UUID pupil,
            @PathVariable UUID carer,
            @RequestParam(defaultValue = "") String q) {
        var child = roll.get(new PupilId(pupil)).id();
        var first = carers.get(new CarerId(carer));
        var typed = q.isBlank() ? first.name().family() : q.strip();
        var found =
                carers.find(typed).stream().filter(one -> !one.id().equals(first.id())).toList();
        var page =
                new SearchPage(
                        first.name().full(),
                        words("doubles.carer.lead"),
                        DoubleRoutes.home(child, first.id()),
                        DoubleRoutes.search(child, first.id()),
                        Filled.with(Map.of("q", typed)),
                        words("doubles.found", found.size()),
                        found.stream().map(one -> line(child, first, one)).toList());
        return new ModelAndView("doubles/find", "page", page);
    }

    @GetMapping(DoubleRoutes.CARERS)
    ModelAndView show(
            @PathVariable UUID pupil, @PathVariable UUID carer, @PathVariable UUID second) {
        var both = doubles.compare(new CarerId(carer), new CarerId(second));
        return page(new PupilId(pupil), both, HttpStatus.OK);
    }

    @PostMapping(DoubleRoutes.CARERS)
    ModelAndView merge(
            @PathVariable UUID pupil,
            @PathVariable UUID carer,
            @PathVariable UUID second,
            HttpServletRequest request) {
        var child = new PupilId(pupil);
        return switch (doubles.merge(new CarerId(carer), new CarerId(second))) {
            case Outcome.Refused<Carer>(var both) ->
                    page(child, both, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Done<Carer> _ -> {
                Flash.done(words("doubles.done")).after(request);
                yield new ModelAndView("redirect:" + DoubleRoutes.home(child));
            }
        };
    }

    private ModelAndView page(PupilId child, Comparison<Carer> both, HttpStatus status) {
        var first = both.first();
        var second = both.second();
        var page =
                new BothPage(
                        first.name().full(),
                        DoubleRoutes.search(child, first.id()),
                        DoubleRoutes.both(child, second.id(), first.id()),
                        DoubleRoutes.both(child, first.id(), second.id()),
                        rows(first, second),
                        both.moves(),
                        DoubleWords.against(both),
                        words("doubles.carer.strict", words("doubles.strict")));
        return new ModelAndView("doubles/both", Map.of("page", page), status);
    }

    private List<BothPage.Row> rows(Carer first, Carer second) {
        return List.of(
                DoubleWords.row("doubles.name", first.name().full(), second.name().full()),
                DoubleWords.row("doubles.email", first.email(), second.email()),
                DoubleWords.row("doubles.phone", first.phone(), second.phone()),
                DoubleWords.row("doubles.children", children(first), children(second)));
    }

    private SearchPage.Line line(PupilId child, Carer first, Carer one) {
        var about = DoubleWords.about(children(one), one.phone(), one.email());
        return new SearchPage.Line(
                DoubleRoutes.both(child, first.id(), one.id()), one.name().full(), about);
    }

    private String children(Carer carer) {
        return roll.list(carers.children(carer.id())).stream()
                .map(one -> one.name().full())
                .collect(joining(", "));
    }
}
