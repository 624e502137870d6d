package org.verger.calendar.web;

import java.time.LocalDate;
import java.util.Locale;

/// Where the calendar is.
public final class CalendarRoutes {
    public static final String CALENDAR = "/calendar";

    private CalendarRoutes() {}

    static String at(Stretch stretch, LocalDate day) {
        return CALENDAR + "?show=" + stretch.name().toLowerCase(Locale.ROOT) + "&day=" + day;
    }
}
