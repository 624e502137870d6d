package org.verger.carers.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Relation;
import org.verger.carers.UnknownCarers;
import org.verger.carers.UnknownCarers.Row;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.parts.Paging;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts the page of carers together of whom nobody has said what the law gives them.
@Component
class UnknownPages {
    private static final int PAGE = 50;
    private static final List<Option> RELATIONS = Option.of(Relation.class, Relation::words);

    private final UnknownCarers unknown;
    private final Roll roll;

    UnknownPages(UnknownCarers unknown, Roll roll) {
        this.unknown = unknown;
        this.roll = roll;
    }

    ModelAndView show(int page, boolean isAllTicked) {
        var rows = unknown.list(page * PAGE, PAGE);
        var ticked =
                isAllTicked ? rows.stream().map(UnknownForm::pair).toList() : List.<String>of();
        return page(
                page, rows, new Filled(Map.of(UnknownForm.WHO, ticked), List.of()), HttpStatus.OK);
    }

    ModelAndView show(int page, Filled form, HttpStatus status) {
        return page(page, unknown.list(page * PAGE, PAGE), form, status);
    }

    private ModelAndView page(int page, List<Row> rows, Filled form, HttpStatus status) {
        int all = unknown.count();
        var children = children(rows);
        var shown =
                new UnknownPage(
                        words("carers.unknown.count", all),
                        rows.stream().map(row -> line(row, children)).toList(),
                        paging(page, all),
                        CarerRoutes.unknown(page, true),
                        form,
                        CarerRoutes.unknown(page, false),
                        RELATIONS,
                        BondForm.options());
        return new ModelAndView("carers/unknown", Map.of("page", shown), status);
    }

    private Map<PupilId, Pupil> children(List<Row> rows) {
        return roll.list(rows.stream().map(Row::child).collect(toUnmodifiableSet())).stream()
                .collect(toMap(Pupil::id, Function.identity()));
    }

    private static UnknownPage.Line line(Row row, Map<PupilId, Pupil> children) {
        return new UnknownPage.Line(
                UnknownForm.pair(row),
                row.carer().name().full(),
                Optional.ofNullable(children.get(row.child()))
                        .map(UnknownPages::child)
                        .orElse(words("carers.unknown.left")),
                listed(row.carer().email(), row.carer().phone()));
    }

    private static String child(Pupil child) {
        return words("carers.unknown.child", child.name().full(), where(child));
    }

    private static String where(Pupil child) {
        return Stream.of(child.yearGroup(), child.className())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static Paging paging(int page, int all) {
        int pages = Math.max(1, (all + PAGE - 1) / PAGE);
        return new Paging(
                Optional.of(CarerRoutes.unknown(page - 1, false)).filter(_ -> page > 0),
                Optional.of(CarerRoutes.unknown(page + 1, false)).filter(_ -> page + 1 < pages),
                words("carers.unknown.page", page + 1, pages));
    }

    private static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
    }
}
