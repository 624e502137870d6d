package org.verger.directory.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Carer;
import org.verger.directory.Directory;
import org.verger.directory.Found;
import org.verger.forms.Filled;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.frame.SearchBox;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.parts.Tag;
import org.verger.people.KnownPeople;
import org.verger.platform.Role;
import org.verger.pupils.Leavers.Leaver;
import org.verger.pupils.Pupil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds anybody: one box, as one types or by pressing a button.
@Controller
class FindController {
    private static final int PAGE = 25;

    private final Directory directory;

    FindController(Directory directory) {
        this.directory = directory;
    }

    @Bean
    static MenuEntry findInTheMenu() {
        return new MenuEntry(words("directory.menu"), DirectoryRoutes.FIND, MenuGroup.ABOVE, 20);
    }

    @Bean
    static SearchBox findFromEveryPage() {
        return new SearchBox(words("directory.menu"), DirectoryRoutes.FIND);
    }

    @GetMapping(DirectoryRoutes.FIND)
    ModelAndView find(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page) {
        var typed = q.strip();
        int here = Paging.asked(page, 0);
        var found = directory.find(typed, here * PAGE, PAGE);
        return new ModelAndView(
                "directory/find",
                "page",
                new FindPage(
                        Filled.with(Map.of("q", typed)),
                        !typed.isEmpty(),
                        words("directory.found", found.all()),
                        found.some().stream().map(FindController::line).toList(),
                        paging(typed, here, found.all())));
    }

    private static Paging paging(String typed, int page, int all) {
        int pages = Math.max(1, (all + PAGE - 1) / PAGE);
        return new Paging(
                Optional.of(DirectoryRoutes.find(typed, page - 1)).filter(_ -> page > 0),
                Optional.of(DirectoryRoutes.find(typed, page + 1)).filter(_ -> page + 1 < pages),
                words("directory.paging", page + 1, pages));
    }

    private static FindPage.Line line(Found found) {
        var name = found.name().full();
        return switch (found) {
            case Found.OfTheRoll(var pupil) ->
                    new FindPage.Line(
                            DirectoryRoutes.home(pupil.id()),
                            name,
                            new Tag(Tag.Tone.WAITING, words("directory.pupil")),
                            about(pupil));
            case Found.OfLeavers(var leaver) ->
                    new FindPage.Line(
                            DirectoryRoutes.home(leaver.pupil().id()),
                            name,
                            new Tag(
                                    Tag.Tone.PLAIN,
                                    words("directory.has-left", Dates.day(leaver.on()))),
                            about(leaver.pupil()));
            case Found.OfTheStaff(var known) ->
                    new FindPage.Line(
                            DirectoryRoutes.person(known.person()),
                            name,
                            what(known.roles()),
                            about(known));
            case Found.OfAHome(var carer, var children, var left) ->
                    new FindPage.Line(
                            all(children, left)
                                    .findFirst()
                                    .map(child -> DirectoryRoutes.home(child.id()))
                                    .orElse(""),
                            name,
                            new Tag(Tag.Tone.NOTICE, words("directory.carer")),
                            about(carer, children, left));
        };
    }

    private static Stream<Pupil> all(List<Pupil> children, List<Leaver> left) {
        return Stream.concat(children.stream(), left.stream().map(Leaver::pupil));
    }

    private static Tag what(Set<Role> roles) {
        var governs = roles.equals(Set.of(Role.GOVERNOR));
        return new Tag(Tag.Tone.DONE, words(governs ? "directory.governor" : "directory.staff"));
    }

    private static String about(Pupil pupil) {
        return Stream.of(
                        words("directory.year", pupil.yearGroup()),
                        pupil.className(),
                        pupil.reference())
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    private static String about(KnownPeople.Known known) {
        if (known.roles().isEmpty())
            return words(known.toCome() ? "directory.to-come" : "directory.left");
        return known.roles().stream().map(Role::words).sorted().collect(joining(", "));
    }

    private static String about(Carer carer, List<Pupil> children, List<Leaver> left) {
        var here = children.stream().map(one -> one.name().full()).collect(joining(", "));
        var gone = left.stream().map(one -> one.pupil().name().full()).collect(joining(", "));
        return Stream.of(
                        all(children, left).findAny().isEmpty()
                                ? words("directory.carer.of-nobody")
                                : "",
                        children.isEmpty() ? "" : words("directory.carer.of", here),
                        left.isEmpty() ? "" : words("directory.carer.of-leavers", gone),
                        carer.phone())
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }
}
