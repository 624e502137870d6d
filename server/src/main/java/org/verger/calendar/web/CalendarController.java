package org.verger.calendar.web;

import static org.verger.parts.Words.words;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.MenuEntry;
import org.verger.frame.MenuGroup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What comes out when.
@Controller
class CalendarController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final CalendarPages pages;

    CalendarController(CalendarPages pages) {
        this.pages = pages;
    }

    @Bean
    static MenuEntry calendarInTheMenu() {
        return new MenuEntry(words("calendar.menu"), CalendarRoutes.CALENDAR, MenuGroup.POSTS, 40);
    }

    @GetMapping(CalendarRoutes.CALENDAR)
    ModelAndView show(
            @RequestParam(defaultValue = "month") String show,
            @RequestParam(defaultValue = "") String day) {
        var asked = day(day).orElseGet(pages::today);
        return new ModelAndView("calendar/calendar", "page", pages.page(Stretch.of(show), asked));
    }

    /// A day that nobody can mean is as good as none.
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
