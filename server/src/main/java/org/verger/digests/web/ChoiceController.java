package org.verger.digests.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.digests.Digests;
import org.verger.digests.Rhythm;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Option;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.platform.Scope;

import java.util.Locale;
import java.util.Map;

/// How often somebody wants to hear of what can wait.
@Controller
class ChoiceController {
    private final Digests digests;

    ChoiceController(Digests digests) {
        this.digests = digests;
    }

    @GetMapping(DigestRoutes.CHOICE)
    ModelAndView show() {
        var now = digests.rhythm(Scope.current().someone().id());
        return page(Filled.with(Map.of("rhythm", now.name())), HttpStatus.OK);
    }

    @PostMapping(DigestRoutes.CHOICE)
    ModelAndView choose(HttpServletRequest request) {
        var form = Form.of(request);
        var missing = words("digests.rhythm.missing");
        var rhythm = form.text("rhythm").required(missing).oneOf(Rhythm.class, missing);
        return switch (form.parse(rhythm::value)) {
            case Parsed.Errors<Rhythm>(var filled) ->
                    page(filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Rhythm>(var chosen) -> {
                digests.choose(chosen);
                Flash.done(words("digests.chosen")).after(request);
                yield new ModelAndView("redirect:" + DigestRoutes.CHOICE);
            }
        };
    }

    private static ModelAndView page(Filled form, HttpStatus status) {
        var page = new ChoicePage(form, Option.of(Rhythm.class, ChoiceController::word));
        return new ModelAndView("digests/choice", Map.of("page", page), status);
    }

    private static String word(Rhythm rhythm) {
        return words("digests.rhythm." + rhythm.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
