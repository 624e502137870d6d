package org.verger.directory.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.carers.Carer;
import org.verger.directory.ClassList;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;
import org.verger.parts.Dates;
import org.verger.people.Colleagues;
import org.verger.people.Trusts;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Lists to print: a class, and everybody who works here.
@Controller
class ListsController {
    private final ClassList classes;
    private final Colleagues colleagues;
    private final Trusts trusts;
    private final Clock clock;

    ListsController(ClassList classes, Colleagues colleagues, Trusts trusts, Clock clock) {
        this.classes = classes;
        this.colleagues = colleagues;
        this.trusts = trusts;
        this.clock = clock;
    }

    @Bean
    static MenuEntry listsInTheMenu() {
        return new MenuEntry(
                words("directory.lists.menu"), DirectoryRoutes.LISTS, MenuGroup.CHILDREN, 50);
    }

    @GetMapping(DirectoryRoutes.LISTS)
    ModelAndView choose() {
        var page =
                new ListsPage(
                        Filled.empty(),
                        classes.classes().stream().map(name -> new Option(name, name)).toList(),
                        classes.yearsWithoutClass().stream()
                                .map(year -> new Option(year, words("directory.year", year)))
                                .toList());
        return new ModelAndView("directory/lists", "page", page);
    }

    @GetMapping(DirectoryRoutes.CLASS)
    ModelAndView ofAClass(@RequestParam(name = "class", defaultValue = "") String className) {
        return pupils(words("directory.class.title", className), classes.of(className));
    }

    @GetMapping(DirectoryRoutes.YEAR)
    ModelAndView withoutAClass(@RequestParam(defaultValue = "") String year) {
        return pupils(words("directory.no-class.title", year), classes.withoutClass(year));
    }

    private ModelAndView pupils(String title, List<ClassList.Row> rows) {
        return printed(
                title,
                List.of(
                        words("directory.class.pupil"),
                        words("directory.class.born"),
                        words("directory.class.reach")),
                rows.stream().map(ListsController::row).toList());
    }

    @GetMapping(DirectoryRoutes.STAFF)
    ModelAndView ofTheStaff() {
        return printed(
                words("directory.staff.title"),
                List.of(
                        words("directory.staff.name"),
                        words("directory.staff.role"),
                        words("directory.staff.email")),
                colleagues.list().stream().map(ListsController::row).toList());
    }

    private ModelAndView printed(String title, List<String> heads, List<List<String>> rows) {
        var school = trusts.get(Scope.current().school()).name();
        var made = words("directory.made", school, Dates.day(LocalDate.now(clock)), rows.size());
        return new ModelAndView(
                "directory/printed", "page", new PrintedList(title, made, heads, rows));
    }

    private static List<String> row(ClassList.Row row) {
        return List.of(
                row.pupil().name().family() + ", " + row.pupil().name().given(),
                row.pupil().bornOn().map(Dates::day).orElse(""),
                row.reach().stream().map(ListsController::reached).collect(joining("; ")));
    }

    private static String reached(Carer carer) {
        return Stream.of(carer.name().full(), carer.phone())
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    private static List<String> row(Colleagues.Colleague one) {
        return List.of(
                one.name().family() + ", " + one.name().given(),
                one.appointments().stream()
                        .map(held -> held.role().words())
                        .distinct()
                        .collect(joining(", ")),
                one.email());
    }
}
