package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;

import java.time.LocalDate;

/// The form in which an appointment is ended: with which last day, and why.
record EndingForm(LocalDate last, String reason) {
    static final String NOW = "now";
    static final String LATER = "later";
    private static final int LONGEST = 300;

    /// What is ended now has yesterday as its last day.
    static Parsed<EndingForm> parse(Form form, LocalDate today) {
        var reason =
                form.text("reason")
                        .required(words("staff.reason.missing"))
                        .atMost(LONGEST, words("staff.too-long", LONGEST));
        var when =
                form.text("when")
                        .required(words("staff.when.missing"))
                        .must(
                                typed -> typed.equals(NOW) || typed.equals(LATER),
                                words("staff.when.missing"));
        boolean later = when.orEmpty().equals(LATER);
        var day = form.text("last");
        if (later) day.required(words("staff.last.missing"));
        var last = day.day(words("staff.day.unreadable"));
        if (later) last.must(one -> !one.isBefore(today), words("staff.last.past"));
        return form.parse(
                () -> new EndingForm(later ? last.value() : today.minusDays(1), reason.value()));
    }
}
