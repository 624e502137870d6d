package org.verger.oncall.web;

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
import org.verger.oncall.Alarms;
import org.verger.oncall.Chain;
import org.verger.oncall.Chains;
import org.verger.platform.PersonId;

import java.time.Duration;
import java.util.UUID;

/// Setting a school's chain up, and trying it out.
@Controller
class ChainController {
    private static final int LONGEST = (int) Chain.Link.LONGEST.toMinutes();

    private final Chains chains;
    private final Alarms alarms;
    private final ChainPages pages;

    ChainController(Chains chains, Alarms alarms, ChainPages pages) {
        this.chains = chains;
        this.alarms = alarms;
        this.pages = pages;
    }

    @Bean
    static MenuEntry onCallInTheMenu() {
        return new MenuEntry(words("oncall.menu"), OnCallRoutes.CHAIN, MenuGroup.SCHOOL, 20);
    }

    @GetMapping(OnCallRoutes.CHAIN)
    ModelAndView show() {
        return pages.show(Filled.empty(), Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(OnCallRoutes.LINKS)
    ModelAndView add(HttpServletRequest request) {
        var form = Form.of(request);
        var person =
                form.text("person")
                        .required(words("oncall.person.missing"))
                        .id(words("oncall.person.missing"));
        var deputy = form.text("deputy").id(words("oncall.person.missing"));
        deputy.must(
                one -> person.optional().filter(one::equals).isEmpty(),
                words("oncall.deputy.self"));
        var minutes =
                form.text("minutes")
                        .required(words("oncall.minutes.missing"))
                        .number(words("oncall.minutes.missing"))
                        .must(
                                number -> number >= 1 && number <= LONGEST,
                                words("oncall.minutes.missing"));
        return switch (form.parse(
                () ->
                        new Chain.Link(
                                new PersonId(person.value()),
                                deputy.optional().map(PersonId::new),
                                Duration.ofMinutes(minutes.value())))) {
            case Parsed.Errors<Chain.Link>(var filled) -> wrong(filled);
            case Parsed.Value<Chain.Link>(var link) ->
                    after(chains.add(link), form.filled(), words("oncall.added"), request);
        };
    }

    @PostMapping(OnCallRoutes.REMOVAL)
    ModelAndView remove(@PathVariable UUID person, HttpServletRequest request) {
        chains.remove(new PersonId(person));
        return done(words("oncall.removed"), request);
    }

    @PostMapping(OnCallRoutes.UP)
    ModelAndView moveUp(@PathVariable UUID person, HttpServletRequest request) {
        chains.moveUp(new PersonId(person));
        return done(words("oncall.moved"), request);
    }

    @PostMapping(OnCallRoutes.TEST)
    ModelAndView test(HttpServletRequest request) {
        var alarm = alarms.test();
        Flash.done(words("oncall.tested")).after(request);
        return new ModelAndView("redirect:" + OnCallRoutes.alarm(alarm));
    }

    private ModelAndView after(
            Chains.Outcome outcome, Filled filled, String said, HttpServletRequest request) {
        return switch (outcome) {
            case DONE -> done(said, request);
            case ALREADY_THERE -> wrong(filled.wrong("person", words("oncall.already")));
            case OUT_OF_REACH, OVER -> wrong(filled.wrong("person", words("oncall.out-of-reach")));
        };
    }

    private ModelAndView wrong(Filled link) {
        return pages.show(link, Filled.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + OnCallRoutes.CHAIN);
    }
}
