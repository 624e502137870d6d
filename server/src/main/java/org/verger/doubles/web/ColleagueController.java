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
import org.verger.doubles.Comparison;
import org.verger.doubles.DoubleColleagues;
import org.verger.doubles.Outcome;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.people.KnownPeople;
import org.verger.people.KnownPeople.Known;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Two records of one colleague: the second is looked for, both are shown, and become one.
@Controller("doubleColleagueController")
class ColleagueController {
    private final DoubleColleagues doubles;
    private final KnownPeople people;

    ColleagueController(DoubleColleagues doubles, KnownPeople people) {
        this.doubles = doubles;
        this.people = people;
    }

    @GetMapping(DoubleRoutes.COLLEAGUE)
    ModelAndView search(@PathVariable UUID person, @RequestParam(defaultValue = "") String q) {
        var first = people.get(new PersonId(person));
        var typed = q.isBlank() ? first.name().family() : q.strip();
        var found =
                people.find(typed).stream()
                        .filter(one -> !one.person().equals(first.person()))
                        .toList();
        var page =
                new SearchPage(
                        first.name().full(),
                        words("doubles.colleague.lead"),
                        DoubleRoutes.home(first.person()),
                        DoubleRoutes.search(first.person()),
                        Filled.with(Map.of("q", typed)),
                        words("doubles.found", found.size()),
                        found.stream().map(one -> line(first, one)).toList());
        return new ModelAndView("doubles/find", "page", page);
    }

    @GetMapping(DoubleRoutes.COLLEAGUES)
    ModelAndView show(@PathVariable UUID person, @PathVariable UUID second) {
        return page(doubles.compare(new PersonId(person), new PersonId(second)), HttpStatus.OK);
    }

    @PostMapping(DoubleRoutes.COLLEAGUES)
    ModelAndView merge(
            @PathVariable UUID person, @PathVariable UUID second, HttpServletRequest request) {
        var first = new PersonId(person);
        return switch (doubles.merge(first, new PersonId(second))) {
            case Outcome.Refused<Known>(var both) -> page(both, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Done<Known> _ -> {
                Flash.done(words("doubles.done")).after(request);
                yield new ModelAndView("redirect:" + DoubleRoutes.home(first));
            }
        };
    }

    private static ModelAndView page(Comparison<Known> both, HttpStatus status) {
        var first = both.first();
        var second = both.second();
        var page =
                new BothPage(
                        first.name().full(),
                        DoubleRoutes.search(first.person()),
                        DoubleRoutes.both(second.person(), first.person()),
                        DoubleRoutes.both(first.person(), second.person()),
                        rows(first, second),
                        both.moves(),
                        DoubleWords.against(both),
                        words("doubles.colleague.strict"));
        return new ModelAndView("doubles/both", Map.of("page", page), status);
    }

    private static List<BothPage.Row> rows(Known first, Known second) {
        return List.of(
                DoubleWords.row("doubles.name", first.name().full(), second.name().full()),
                DoubleWords.row("doubles.email", first.email(), second.email()),
                DoubleWords.row("doubles.roles", roles(first), roles(second)));
    }

    private static SearchPage.Line line(Known first, Known one) {
        return new SearchPage.Line(
                DoubleRoutes.both(first.person(), one.person()),
                one.name().full(),
                DoubleWords.about(roles(one), one.email()));
    }

    private static String roles(Known one) {
        return one.roles().stream().sorted().map(Role::words).collect(joining(", "));
    }
}
