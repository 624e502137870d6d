package org.verger.pace.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.pace.Pace;
import org.verger.pace.Paces;
import org.verger.people.History;

import java.util.Map;
import java.util.Set;

/// How long a school waits.
@Controller
class PaceController {
    private final Paces paces;
    private final History history;

    PaceController(Paces paces, History history) {
        this.paces = paces;
        this.history = history;
    }

    @Bean
    static MenuEntry paceInTheMenu() {
        return new MenuEntry(words("pace.menu"), PaceRoutes.PACE, MenuGroup.SCHOOL, 40);
    }

    @GetMapping(PaceRoutes.PACE)
    ModelAndView show() {
        var pace = paces.get();
        return page(
                Filled.with(
                        Map.of(
                                "pause", String.valueOf(pace.pause()),
                                "holds", String.valueOf(pace.holds()))),
                HttpStatus.OK);
    }

    @PostMapping(PaceRoutes.PACE)
    ModelAndView set(HttpServletRequest request) {
        return switch (parse(Form.of(request))) {
            case Parsed.Errors<Pace>(var wrong) -> page(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Pace>(var pace) -> {
                paces.set(pace);
                Flash.done(words("pace.set")).after(request);
                yield new ModelAndView("redirect:" + PaceRoutes.PACE);
            }
        };
    }

    private static Parsed<Pace> parse(Form form) {
        var pause =
                form.text("pause")
                        .required(words("pace.pause.wrong"))
                        .number(words("pace.pause.wrong"));
        pause.must(typed -> typed >= 0 && typed <= Pace.LONGEST_PAUSE, words("pace.pause.wrong"));
        var holds =
                form.text("holds")
                        .required(words("pace.holds.wrong"))
                        .number(words("pace.holds.wrong"));
        holds.must(typed -> typed >= 1 && typed <= Pace.LONGEST_HOLD, words("pace.holds.wrong"));
        return form.parse(() -> new Pace(pause.value(), holds.value()));
    }

    private ModelAndView page(Filled form, HttpStatus status) {
        var page = new PacePage(form, history.latestHere(Set.of("pace.set")));
        return new ModelAndView("pace/pace", Map.of("page", page), status);
    }
}
