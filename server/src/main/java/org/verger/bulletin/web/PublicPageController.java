package org.verger.bulletin.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.bulletin.Colour;
import org.verger.bulletin.Contact;
import org.verger.bulletin.Dress;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;
import org.verger.bulletin.Refusal;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;

import java.util.List;

/// How the school's public page stands: the trust opens and closes it, the school says how it
/// looks.
@Controller
class PublicPageController {
    private final PublicPages pages;
    private final PublicPageScreens screens;

    PublicPageController(PublicPages pages, PublicPageScreens screens) {
        this.pages = pages;
        this.screens = screens;
    }

    @Bean
    static MenuEntry publicPageInTheMenu() {
        return new MenuEntry(words("bulletin.menu"), NewsRoutes.PAGE, MenuGroup.POSTS, 80);
    }

    @GetMapping(NewsRoutes.PAGE)
    ModelAndView show() {
        return screens.show();
    }

    @PostMapping(NewsRoutes.OPENING)
    ModelAndView open(HttpServletRequest request) {
        return answered(pages.open(), "bulletin.opened", request);
    }

    @PostMapping(NewsRoutes.CLOSING)
    ModelAndView close(HttpServletRequest request) {
        return answered(pages.close(), "bulletin.closed", request);
    }

    @PostMapping(NewsRoutes.LOOK)
    ModelAndView dress(HttpServletRequest request) {
        var form = Form.of(request);
        return switch (look(form)) {
            case Parsed.Errors<Dress>(var wrong) ->
                    screens.show(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Dress>(var dress) ->
                    answered(pages.dress(dress), "bulletin.dressed", request);
        };
    }

    private static Parsed<Dress> look(Form form) {
        var colour =
                form.text("colour")
                        .required(words("bulletin.colour.missing"))
                        .oneOf(Colour.class, words("bulletin.colour.missing"));
        var contact = form.text("contact").as(Contact::read, words("bulletin.contact.wrong"));
        return form.parse(() -> new Dress(colour.value(), contact.optional()));
    }

    private ModelAndView answered(Outcome outcome, String said, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done() -> {
                Flash.done(words(said)).after(request);
                yield new ModelAndView("redirect:" + NewsRoutes.PAGE);
            }
            case Outcome.Refused(var reasons) ->
                    screens.show(because(reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Filled because(List<Refusal> reasons) {
        var told = screens.look();
        for (var reason : reasons) told = told.wrong("page", words(because(reason)));
        return told;
    }

    private static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> "bulletin.refused.no-right";
            case OPEN_ALREADY -> "bulletin.refused.open-already";
            case CLOSED_ALREADY -> "bulletin.refused.closed-already";
        };
    }
}
