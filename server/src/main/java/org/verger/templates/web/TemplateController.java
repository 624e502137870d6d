package org.verger.templates.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.posts.Fingerprint;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.web.Point;
import org.verger.posts.web.WhereChoice;
import org.verger.templates.Template;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateBook.Writing;
import org.verger.templates.TemplateId;
import org.verger.templates.TemplateRefusal;
import org.verger.templates.Wording;
import org.verger.verdicts.FindingId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Templates in calm: the list, writing one, agreeing to one, taking one out of use.
@Controller
class TemplateController {
    private record Written(String title, String words, Set<Site> sites) {}

    private final TemplateBook book;
    private final TemplatePages pages;
    private final WhereChoice where;
    private final Sites sites;

    TemplateController(TemplateBook book, TemplatePages pages, WhereChoice where, Sites sites) {
        this.book = book;
        this.pages = pages;
        this.where = where;
        this.sites = sites;
    }

    @Bean
    static MenuEntry templatesInTheMenu() {
        return new MenuEntry(
                words("templates.menu"), TemplateRoutes.TEMPLATES, MenuGroup.POSTS, 20);
    }

    @GetMapping(TemplateRoutes.TEMPLATES)
    ModelAndView list() {
        return new ModelAndView("templates/list", "page", pages.list());
    }

    @GetMapping(TemplateRoutes.NEW)
    ModelAndView begin() {
        var usual = sites.usual().stream().map(Site::name).toList();
        return blank(Filled.empty().choosing(WhereChoice.FIELD, usual), HttpStatus.OK);
    }

    @PostMapping(TemplateRoutes.TEMPLATES)
    ModelAndView write(HttpServletRequest request) {
        return switch (written(Form.of(request))) {
            case Parsed.Errors<Written>(var wrong) ->
                    blank(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Written>(var said) when said.sites().isEmpty() ->
                    blank(
                            Form.of(request)
                                    .filled()
                                    .wrong(WhereChoice.FIELD, words("posts.site.missing")),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Written>(var said) -> write(said, request);
        };
    }

    private ModelAndView write(Written said, HttpServletRequest request) {
        return switch (book.write(said.title(), said.words(), said.sites())) {
            case Writing.Written(var id) -> {
                Flash.done(words("templates.written")).after(request);
                yield new ModelAndView("redirect:" + TemplateRoutes.template(id));
            }
            case Writing.Blocked(var findings) -> {
                var told = Form.of(request).filled();
                for (var one : findings) told = told.wrong("words", one.why() + " " + one.mend());
                yield blank(told, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping(TemplateRoutes.TEMPLATE)
    ModelAndView show(@PathVariable UUID template) {
        return pages.template(new TemplateId(template), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(TemplateRoutes.AGREEMENT)
    ModelAndView agree(@PathVariable UUID template, HttpServletRequest request) {
        var id = new TemplateId(template);
        var seen =
                Optional.of(Form.of(request).text("seen").orEmpty())
                        .filter(typed -> typed.matches("[0-9a-f]{64}"))
                        .map(Fingerprint::new);
        var decided = Point.ticked(request);
        var reasons =
                seen.map(one -> book.agree(id, one, decided))
                        .orElse(List.of(TemplateRefusal.CHANGED_SINCE_SEEN));
        if (!reasons.isEmpty()) {
            var told = told(id, Form.of(request).filled(), reasons, decided);
            return pages.template(id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Flash.done(words("templates.agreed")).after(request);
        return new ModelAndView("redirect:" + TemplateRoutes.TEMPLATES);
    }

    @PostMapping(TemplateRoutes.RETIREMENT)
    ModelAndView retire(@PathVariable UUID template, HttpServletRequest request) {
        book.retire(new TemplateId(template));
        Flash.done(words("templates.retired")).after(request);
        return new ModelAndView("redirect:" + TemplateRoutes.TEMPLATES);
    }

    private Filled told(
            TemplateId id, Filled form, List<TemplateRefusal> reasons, Set<FindingId> decided) {
        var told = form;
        for (var reason : reasons)
            told =
                    reason == TemplateRefusal.POINTS_UNDECIDED
                            ? Point.undecided(told, pages.points(id), decided)
                            : told.wrong("seen", TemplateWords.because(reason));
        return told;
    }

    private Parsed<Written> written(Form form) {
        var title =
                form.text("title")
                        .required(words("templates.title.missing"))
                        .atMost(
                                Template.LONGEST_TITLE,
                                words("templates.too-long", Template.LONGEST_TITLE));
        var said =
                form.text("words")
                        .required(words("templates.words.missing"))
                        .atMost(Template.LONGEST, words("templates.too-long", Template.LONGEST));
        said.optional()
                .map(Wording::read)
                .ifPresent(
                        read -> {
                            if (read instanceof Wording.Read.Bad(var fault))
                                said.must(_ -> false, TemplateWords.wrong(fault));
                        });
        var chosen = where.chosen(form, Set.of()).orElseGet(sites::usual);
        return form.parse(() -> new Written(title.value(), said.value(), chosen));
    }

    private ModelAndView blank(Filled form, HttpStatus status) {
        var page = new NewTemplatePage(form, where.options(Set.of()));
        return new ModelAndView("templates/new", Map.of("page", page), status);
    }
}
