package org.verger.carers.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.parts.Paging;

import java.util.List;

/// Says, of many carers at once, what the law gives them.
@Controller
class UnknownController {
    private final Carers carers;
    private final UnknownPages pages;

    UnknownController(Carers carers, UnknownPages pages) {
        this.carers = carers;
        this.pages = pages;
    }

    @GetMapping(CarerRoutes.UNKNOWN)
    ModelAndView show(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String all) {
        return pages.show(Paging.asked(page, 0), !all.isEmpty());
    }

    @PostMapping(CarerRoutes.UNKNOWN)
    ModelAndView say(@RequestParam(defaultValue = "0") int page, HttpServletRequest request) {
        return switch (UnknownForm.parse(Form.of(request))) {
            case Parsed.Errors<List<Bond>>(var wrong) ->
                    pages.show(Paging.asked(page, 0), wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<List<Bond>>(var said) -> {
                Flash.done(words("carers.unknown.said", carers.say(said))).after(request);
                yield new ModelAndView("redirect:" + CarerRoutes.UNKNOWN);
            }
        };
    }
}
