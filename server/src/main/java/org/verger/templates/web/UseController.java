package org.verger.templates.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.gate.Verdict;
import org.verger.posts.PostId;
import org.verger.posts.Sites;
import org.verger.posts.web.Findings;
import org.verger.posts.web.MarkedText;
import org.verger.posts.web.PostRoutes;
import org.verger.templates.Template;
import org.verger.templates.TemplateBook;
import org.verger.templates.TemplateId;
import org.verger.templates.Uses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Publishing from a template: fill the slots, look once, send.
@Controller
class UseController {
    private static final Verdict NONE = new Verdict("", "", List.of());

    private final TemplateBook book;
    private final Uses uses;
    private final Sites sites;
    private final Clock clock;

    UseController(TemplateBook book, Uses uses, Sites sites, Clock clock) {
        this.book = book;
        this.uses = uses;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(TemplateRoutes.USE)
    ModelAndView fill(@PathVariable UUID template) {
        return form(book.get(new TemplateId(template)), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(TemplateRoutes.USE)
    ModelAndView look(@PathVariable UUID template, HttpServletRequest request) {
        var id = new TemplateId(template);
        return switch (typed(id, Form.of(request))) {
            case Parsed.Errors<Map<String, String>>(var wrong) ->
                    form(book.get(id), wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Map<String, String>>(var said) ->
                    preview(uses.preview(id, said), uses.next(), said, HttpStatus.OK);
        };
    }

    @PostMapping(TemplateRoutes.PUBLICATION)
    ModelAndView send(
            @PathVariable UUID template,
            @RequestParam Optional<UUID> post,
            HttpServletRequest request) {
        var id = new TemplateId(template);
        var as = post.map(PostId::new).orElseGet(uses::next);
        return switch (typed(id, Form.of(request))) {
            case Parsed.Errors<Map<String, String>>(var wrong) ->
                    form(book.get(id), wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Map<String, String>>(var said) ->
                    switch (uses.send(id, as, said)) {
                        case Uses.Answer.Sent(var sent) -> {
                            Flash.done(words("templates.sent")).after(request);
                            yield new ModelAndView("redirect:" + PostRoutes.post(sent));
                        }
                        case Uses.Answer.Refused(var preview) ->
                                preview(preview, as, said, HttpStatus.UNPROCESSABLE_CONTENT);
                    };
        };
    }

    private Parsed<Map<String, String>> typed(TemplateId id, Form form) {
        var gaps = Gaps.of(book.get(id).wording());
        var typed = gaps.read(form, LocalDate.now(clock));
        return form.parse(() -> typed);
    }

    private static ModelAndView form(Template template, Filled form, HttpStatus status) {
        var page =
                new UsePage(
                        TemplateRoutes.use(template.id()),
                        template.title(),
                        Gaps.of(template.wording()).shown(form),
                        form);
        return new ModelAndView("templates/use", Map.of("page", page), status);
    }

    private ModelAndView preview(
            Uses.Preview preview, PostId post, Map<String, String> typed, HttpStatus status) {
        var template = preview.template();
        var verdict = preview.verdict().orElse(NONE);
        var page =
                new PreviewPage(
                        TemplateRoutes.template(template.id()) + "/publication",
                        TemplateRoutes.use(template.id()),
                        template.title(),
                        sites.names(template.sites()),
                        MarkedText.of(preview.text(), verdict),
                        Findings.of(verdict),
                        post,
                        Gaps.of(template.wording()).sentAlong(typed),
                        preview.reasons().stream().map(TemplateWords::because).toList());
        return new ModelAndView("templates/preview", Map.of("page", page), status);
    }
}
