package org.verger.ties.web;

import static org.verger.parts.Words.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the pages of ties together.
@Component
class TiePages {
    private static final int PAGE = 50;
    private static final int MOST_CHOICES = 8;
    private static final List<Option> KINDS = Option.of(Tie.Kind.class, Tie.Kind::words);

    private final Ties ties;
    private final Roll roll;
    private final People people;

    TiePages(Ties ties, Roll roll, People people) {
        this.ties = ties;
        this.roll = roll;
        this.people = people;
    }

    /// What whoever asks declared, and whom the name fits that they typed.
    ModelAndView own(String typed, Filled form, HttpStatus status) {
        var all = ties.of(Scope.current().someone().id());
        var children = children(all);
        var found = typed.isEmpty() ? List.<Pupil>of() : roll.find(typed);
        boolean sees = Scope.current().actor().may(Right.SEE_TIES);
        var page =
                new TiesPage(
                        all.stream().map(tie -> line(tie, children)).toList(),
                        search(typed, found),
                        form,
                        found.size() > MOST_CHOICES
                                ? List.of()
                                : found.stream().map(TiePages::choice).toList(),
                        KINDS,
                        sees ? TieRoutes.ALL : "");
        return new ModelAndView("ties/own", Map.of("page", page), status);
    }

    /// What holds of everybody here.
    ModelAndView everybodys(int asked) {
        var all = ties.list();
        int page = Paging.asked(asked, 0);
        var some = all.stream().skip((long) page * PAGE).limit(PAGE).toList();
        var children = children(some);
        var names = people.names(some.stream().map(Tie::person).distinct().toList());
        var lines = some.stream().map(tie -> line(tie, children, names)).toList();
        return new ModelAndView(
                "ties/everybodys",
                "page",
                new EverybodysPage(words("ties.found", all.size()), lines, paging(page, all)));
    }

    private static Filled search(String typed, List<Pupil> found) {
        var search = Filled.with(Map.of("q", typed));
        if (typed.isEmpty() || (!found.isEmpty() && found.size() <= MOST_CHOICES)) return search;
        return search.wrong(
                "q",
                found.isEmpty()
                        ? words("ties.child.unknown")
                        : words("ties.child.too-many", found.size()));
    }

    private Map<PupilId, Pupil> children(Collection<Tie> of) {
        return roll.list(of.stream().map(Tie::child).collect(toUnmodifiableSet())).stream()
                .collect(toMap(Pupil::id, identity()));
    }

    private static Option choice(Pupil pupil) {
        var where =
                Stream.of(words("ties.year", pupil.yearGroup()), pupil.className())
                        .filter(part -> !part.isEmpty())
                        .collect(joining(", "));
        return new Option(pupil.id().toString(), pupil.name().full(), where);
    }

    private static TiesPage.Line line(Tie tie, Map<PupilId, Pupil> children) {
        var since = words("ties.since", tie.kind().words(), Dates.day(tie.declaredOn()));
        return new TiesPage.Line(
                name(tie, children),
                tie.endedOn()
                        .map(day -> since + words("ties.ended.on", Dates.day(day)))
                        .orElse(since),
                tie.endedOn().isPresent() ? "" : TieRoutes.end(tie.id()));
    }

    private static EverybodysPage.Line line(
            Tie tie, Map<PupilId, Pupil> children, Map<PersonId, String> names) {
        var actor = Scope.current().actor();
        return new EverybodysPage.Line(
                actor.may(Right.SEE_PEOPLE) ? TieRoutes.person(tie.person()) : "",
                names.getOrDefault(tie.person(), words("ledger.somebody")),
                actor.may(Right.SEE_PUPILS) ? TieRoutes.child(tie.child()) : "",
                name(tie, children),
                tie.kind().words(),
                Dates.day(tie.declaredOn()),
                TieRoutes.end(tie.id()));
    }

    private static String name(Tie tie, Map<PupilId, Pupil> children) {
        return Optional.ofNullable(children.get(tie.child()))
                .map(one -> one.name().full())
                .orElse(words("ties.child.left"));
    }

    private static Paging paging(int page, List<Tie> all) {
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        return new Paging(
                Optional.of(TieRoutes.all(page - 1)).filter(_ -> page > 0),
                Optional.of(TieRoutes.all(page + 1)).filter(_ -> page + 1 < pages),
                words("ties.paging", page + 1, pages));
    }
}
