package org.verger.calendar.web;

import org.verger.parts.Tag;

import java.util.List;

/// A month or a week: the picture of a month where there is one, and the list that says the same.
///
/// @param weeks the rows of the picture; none for a week
/// @param days every day on which something is, in words
/// @param other where the same days are seen as the other stretch
public record CalendarPage(
        String title,
        List<String> weekdays,
        List<List<Cell>> weeks,
        List<Day> days,
        String before,
        String today,
        String next,
        String other,
        boolean isMonth) {
    /// A day of the picture.
    ///
    /// @param number empty where the day is another month's
    public record Cell(String number, String css, String said, List<Entry> entries) {
        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /// A day of the list.
    ///
    /// @param about what is special about it; empty for a day like any other
    public record Day(String name, String about, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /// A post.
    public record Entry(String path, String time, String opening, String author, Tag state) {}

    public CalendarPage {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
    }
}
