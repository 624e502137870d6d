package org.verger.ties.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
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
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.platform.Scope;
import org.verger.ties.TieId;
import org.verger.ties.Ties;

import java.util.UUID;

/// Whom somebody knows otherwise than by work: declared by themselves, seen by the office and the
/// head, ended by either.
@Controller
class TieController {
    private final Ties ties;
    private final TiePages pages;

    TieController(Ties ties, TiePages pages) {
        this.ties = ties;
        this.pages = pages;
    }

    @Bean
    static MenuEntry tiesInTheMenu() {
        return new MenuEntry(words("ties.menu"), TieRoutes.TIES, MenuGroup.CHILDREN, 40);
    }

    @GetMapping(TieRoutes.TIES)
    ModelAndView own(@RequestParam(defaultValue = "") String q) {
        return pages.own(q.strip(), Filled.empty(), HttpStatus.OK);
    }

    @GetMapping(TieRoutes.ALL)
    ModelAndView everybodys(@RequestParam(defaultValue = "0") int page) {
        return pages.everybodys(page);
    }

    @PostMapping(TieRoutes.TIES)
    ModelAndView declare(HttpServletRequest request) {
        var form = Form.of(request);
        var typed = form.text("q").orEmpty();
        return switch (DeclarationForm.parse(form)) {
            case Parsed.Errors<DeclarationForm>(var filled) ->
                    pages.own(typed, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<DeclarationForm>(DeclarationForm(var child, var kind)) -> {
                var me = Scope.current().someone().id();
                if (ties.isDeclared(me, child, kind)) {
                    var twice = form.filled().wrong("kind", words("ties.twice"));
                    yield pages.own(typed, twice, HttpStatus.UNPROCESSABLE_CONTENT);
                }
                var _ = ties.declare(me, child, kind);
                yield done(TieRoutes.TIES, words("ties.declared"), request);
            }
        };
    }

    @PostMapping(TieRoutes.END)
    ModelAndView end(
            @PathVariable UUID tie,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request) {
        ties.end(new TieId(tie));
        var back = from.equals("all") ? TieRoutes.ALL : TieRoutes.TIES;
        return done(back, words("ties.ended"), request);
    }

    private static ModelAndView done(String to, String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + to);
    }
}
