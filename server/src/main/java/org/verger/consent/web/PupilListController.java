package org.verger.consent.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.forms.Option;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.parts.Tag;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.pupils.Leavers;
import org.verger.pupils.Leavers.Leaver;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pupils of a school.
@Controller
class PupilListController {
    private static final int PAGE = 30;

    private final Roll roll;
    private final Leavers leavers;
    private final Consents consents;
    private final Clock clock;

    PupilListController(Roll roll, Leavers leavers, Consents consents, Clock clock) {
        this.roll = roll;
        this.leavers = leavers;
        this.consents = consents;
        this.clock = clock;
    }

    @Bean
    static MenuEntry pupilsInTheMenu() {
        return new MenuEntry(words("consent.menu"), ConsentRoutes.PUPILS, MenuGroup.CHILDREN, 10);
    }

    @GetMapping(ConsentRoutes.PUPILS)
    ModelAndView list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "class", defaultValue = "") String className,
            @RequestParam(defaultValue = "0") int page) {
        var search = new PupilSearch(name.strip(), className, page);
        var everybody = roll.list("");
        var found = roll.list(search.letters()).stream().filter(search::fits).toList();
        var shown = found.stream().skip((long) search.page() * PAGE).limit(PAGE).toList();
        return new ModelAndView(
                "consent/pupils",
                "page",
                new PupilListPage(
                        everybody.isEmpty(),
                        search.filled(),
                        classes(everybody),
                        UseColumns.titles(),
                        words("consent.pupils.found", found.size()),
                        lines(shown),
                        paging(search, found.size()),
                        left(search),
                        Scope.current().actor().may(Right.KEEP_ROLL) ? ConsentRoutes.ADD : ""));
    }

    /// Whoever has left is looked for by name, never listed: in time they are the most.
    private List<PupilListPage.Left> left(PupilSearch search) {
        if (search.letters().isEmpty()) return List.of();
        return leavers.list(search.letters()).stream()
                .filter(one -> search.fits(one.pupil()))
                .limit(PAGE)
                .map(PupilListController::line)
                .toList();
    }

    private static PupilListPage.Left line(Leaver leaver) {
        return new PupilListPage.Left(
                ConsentRoutes.pupil(leaver.pupil().id()),
                leaver.pupil().name().full(),
                where(leaver.pupil()),
                new Tag(Tag.Tone.PLAIN, words("consent.pupils.left.on", Dates.day(leaver.on()))));
    }

    private List<PupilListPage.Line> lines(List<Pupil> pupils) {
        var ids = pupils.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var uses = consents.allowed(ids, LocalDate.now(clock));
        return pupils.stream().map(pupil -> line(pupil, uses)).toList();
    }

    private static PupilListPage.Line line(Pupil pupil, Map<PupilId, Map<Purpose, Word>> uses) {
        return new PupilListPage.Line(
                ConsentRoutes.pupil(pupil.id()),
                pupil.name().full(),
                where(pupil),
                UseColumns.of(uses.getOrDefault(pupil.id(), Map.of())));
    }

    private static String where(Pupil pupil) {
        return Stream.of(pupil.yearGroup(), pupil.className())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static List<Option> classes(List<Pupil> everybody) {
        return everybody.stream()
                .map(Pupil::className)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> new Option(name, name))
                .toList();
    }

    private static Paging paging(PupilSearch search, int found) {
        int page = search.page();
        int pages = Math.max(1, (found + PAGE - 1) / PAGE);
        return new Paging(
                Optional.of(search.onPage(page - 1).path()).filter(_ -> page > 0),
                Optional.of(search.onPage(page + 1).path()).filter(_ -> page + 1 < pages),
                words("consent.pupils.paging", page + 1, pages));
    }
}
