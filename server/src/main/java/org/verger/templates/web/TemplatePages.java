package org.verger.templates.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.partitioningBy;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.posts.Sites;
import org.verger.posts.web.Findings;
import org.verger.posts.web.Point;
import org.verger.templates.Slot;
import org.verger.templates.Template;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateId;
import org.verger.templates.Wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together the pages on which templates are looked at in calm.
@Component
class TemplatePages {
    private final TemplateBook book;
    private final People people;
    private final History history;
    private final Sites sites;

    TemplatePages(TemplateBook book, People people, History history, Sites sites) {
        this.book = book;
        this.people = people;
        this.history = history;
        this.sites = sites;
    }

    TemplateListPage list() {
        var all = book.list();
        var names =
                people.names(
                        all.stream()
                                .map(one -> one.template().author())
                                .collect(Collectors.toSet()));
        var parts =
                all.stream().collect(partitioningBy(one -> one.state() == Template.State.READY));
        return new TemplateListPage(
                parts.getOrDefault(true, List.of()).stream().map(one -> line(one, names)).toList(),
                parts.getOrDefault(false, List.of()).stream().map(one -> line(one, names)).toList(),
                may(Right.WRITE_TEMPLATES));
    }

    ModelAndView template(TemplateId id, Filled form, HttpStatus status) {
        var examined = book.look(id);
        var seen = examined.seen();
        var template = seen.template();
        var verdict = examined.judgement().verdict();
        var findings = Findings.of(verdict);
        var page =
                new TemplatePage(
                        TemplateRoutes.template(id),
                        template.title(),
                        TemplateWords.pieces(template.wording()),
                        TemplateWords.tag(seen.state()),
                        about(seen, people.names(Set.of(template.author()))),
                        sites.names(template.sites()),
                        template.fingerprint().hex(),
                        waits(seen.state()),
                        findings,
                        Point.besides(verdict, findings.lines()),
                        points(examined),
                        seen.obstacles().stream().map(TemplateWords::because).toList(),
                        mayUse(seen) ? TemplateRoutes.use(id) : "",
                        may(Right.WRITE_TEMPLATES) && seen.state() != Template.State.RETIRED,
                        form,
                        history.of(new Thing("template", id.value())));
        return new ModelAndView("templates/template", Map.of("page", page), status);
    }

    /// What has to be decided about a template, one by one.
    List<Point> points(TemplateId id) {
        return points(book.look(id));
    }

    private static List<Point> points(TemplateBook.Examined examined) {
        var verdict = examined.judgement().verdict();
        return Point.of(verdict, Findings.of(verdict).lines(), examined.judgement().ids());
    }

    private static TemplateListPage.Line line(TemplateBook.Seen seen, Map<PersonId, String> names) {
        var template = seen.template();
        var look = TemplateRoutes.template(template.id());
        return new TemplateListPage.Line(
                mayUse(seen) ? TemplateRoutes.use(template.id()) : look,
                look,
                template.title(),
                inShort(template.wording()),
                TemplateWords.tag(seen.state()),
                about(seen, names));
    }

    private static String about(TemplateBook.Seen seen, Map<PersonId, String> names) {
        var template = seen.template();
        return switch (seen.state()) {
            case WAITING, RETIRED ->
                    words("templates.written-by", names.getOrDefault(template.author(), ""));
            case LAPSED -> words("templates.lapsed");
            case READY ->
                    words(
                            "templates.until",
                            template.yes().map(yes -> Dates.day(yes.until())).orElse(""));
        };
    }

    /// The words with an ellipsis for each slot.
    private static String inShort(Wording wording) {
        return wording.parts().stream()
                .map(
                        part ->
                                switch (part) {
                                    case Wording.Part.Plain(var said) -> said;
                                    case Wording.Part.Gap(Slot _) -> "…";
                                })
                .collect(Collectors.joining());
    }

    private static boolean waits(Template.State state) {
        return switch (state) {
            case WAITING, LAPSED -> true;
            case READY, RETIRED -> false;
        };
    }

    private static boolean mayUse(TemplateBook.Seen seen) {
        return seen.state() == Template.State.READY && may(Right.USE_TEMPLATES);
    }

    private static boolean may(Right right) {
        return Scope.current().actor().may(right);
    }
}
