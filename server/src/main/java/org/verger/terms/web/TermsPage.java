package org.verger.terms.web;

import org.verger.forms.Filled;
import org.verger.parts.Moment;

import java.util.List;

/// A school's year: its terms, its closed days, and a picture of all of it.
///
/// @param before the year before
/// @param after the year after
/// @param term the form for one more term
/// @param closing the form for one more closed day
/// @param history what was last done to it, for whoever may keep it
public record TermsPage(
        String title,
        List<Line> terms,
        List<Closed> closed,
        List<Month> months,
        String before,
        String after,
        boolean mayKeep,
        Filled term,
        Filled closing,
        List<Moment> history) {
    public TermsPage {
        history = List.copyOf(history);
        terms = List.copyOf(terms);
        closed = List.copyOf(closed);
        months = List.copyOf(months);
    }

    /// A term: its days, and on how many of them the school teaches.
    ///
    /// @param path where it is changed
    public record Line(String path, String name, String days, String about) {}

    /// A closed day.
    ///
    /// @param path where the school is opened again
    public record Closed(String path, String day, String reason) {}

    /// A month of the picture.
    ///
    /// @param before how many days of its first week are another month's
    public record Month(String name, int before, List<Day> days) {
        public Month {
            days = List.copyOf(days);
        }
    }

    /// A day of the picture.
    public record Day(int number, String css, String said) {}
}
