package org.verger.terms.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.terms.ClosedDay;

import java.time.LocalDate;

/// On which days a school is to be closed, and why.
record ClosingForm(LocalDate day, LocalDate until, String reason) {
    private static final int LONGEST_IN_DAYS = 31;

    static Parsed<ClosingForm> parse(Form form) {
        var day =
                form.text("day")
                        .required(words("terms.day.missing"))
                        .day(words("terms.day.unreadable"));
        var until = form.text("until").day(words("terms.day.unreadable"));
        var reason =
                form.text("why")
                        .required(words("terms.why.missing"))
                        .atMost(ClosedDay.LONGEST, words("terms.too-long", ClosedDay.LONGEST));
        day.optional()
                .ifPresent(
                        first -> {
                            until.must(last -> !last.isBefore(first), words("terms.ends.early"));
                            until.must(
                                    last -> last.isBefore(first.plusDays(LONGEST_IN_DAYS)),
                                    words("terms.until.far"));
                        });
        return form.parse(
                () ->
                        new ClosingForm(
                                day.value(), until.optional().orElse(day.value()), reason.value()));
    }
}
