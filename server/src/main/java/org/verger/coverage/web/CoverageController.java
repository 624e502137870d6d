package org.verger.coverage.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.asking.Asking;
import org.verger.asking.Chase;
import org.verger.asking.RoundId;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.coverage.Coverage;
import org.verger.frame.Flash;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.parts.Dates;
import org.verger.platform.NotFound;

import java.time.Clock;
import java.util.UUID;

/// How far consents reach, class lists, and rounds of letters.
@Controller
class CoverageController {
    private final Coverage coverage;
    private final CoveragePages pages;
    private final Asking asking;
    private final RoundPages rounds;
    private final Clock clock;

    CoverageController(
            Coverage coverage, CoveragePages pages, Asking asking, RoundPages rounds, Clock clock) {
        this.coverage = coverage;
        this.pages = pages;
        this.asking = asking;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Bean
    static MenuEntry coverageInTheMenu() {
        return new MenuEntry(
                words("coverage.menu"), CoverageRoutes.COVERAGE, MenuGroup.CHILDREN, 20);
    }

    @GetMapping(CoverageRoutes.COVERAGE)
    ModelAndView show() {
        return new ModelAndView("coverage/coverage", "page", pages.coverage());
    }

    @GetMapping(CoverageRoutes.ON_PAPER)
    ModelAndView onPaper() {
        return new ModelAndView("coverage/on-paper", "page", pages.onPaper());
    }

    @PostMapping(CoverageRoutes.ROUNDS)
    ModelAndView chase(
            @RequestParam(defaultValue = "false") boolean again, HttpServletRequest request) {
        return switch (asking.chase(again)) {
            case Chase.Begun(var round) -> to(CoverageRoutes.round(round));
            case Chase.WrittenToday(var round) -> {
                Flash.notice(words("coverage.round.today")).after(request);
                yield to(CoverageRoutes.round(round) + "?again=true");
            }
        };
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }

    @GetMapping(CoverageRoutes.ROUND)
    ModelAndView round(
            @PathVariable UUID round, @RequestParam(defaultValue = "false") boolean again) {
        return new ModelAndView("coverage/round", "page", rounds.show(new RoundId(round), again));
    }

    @GetMapping(CoverageRoutes.CLASS)
    ModelAndView list(@RequestParam String name) {
        var children = coverage.children(name);
        if (children.isEmpty()) throw new NotFound("a class of that name");
        return new ModelAndView(
                "coverage/class",
                "page",
                new ClassPage(
                        CoveragePages.className(name),
                        Dates.day(clock.instant()),
                        Purpose.asked().stream().map(Purpose::title).toList(),
                        children.stream().map(CoverageController::line).toList()));
    }

    private static ClassPage.Line line(Coverage.Child child) {
        return new ClassPage.Line(
                child.pupil().name().full(),
                Purpose.asked().stream()
                        .map(use -> new ClassPage.Cell(use.title(), word(child, use)))
                        .toList());
    }

    private static String word(Coverage.Child child, Purpose use) {
        return switch (child.uses().getOrDefault(use, Word.NO)) {
            case NO -> words("coverage.no");
            case SHOWN -> words("coverage.yes");
            case NAMED -> words("coverage.yes.named");
        };
    }
}
