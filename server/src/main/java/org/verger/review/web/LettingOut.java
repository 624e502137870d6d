package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.parts.Dates;
import org.verger.posts.Fingerprint;
import org.verger.posts.Timing;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a post that was held back is to come out after all, and what was seen of it.
record LettingOut(Fingerprint seen, Timing timing) {
    private static final String AT_A_TIME = "at";

    static Parsed<LettingOut> parse(Form form) {
        var seen = ReviewController.seen(form);
        if (!form.text("when").orEmpty().equals(AT_A_TIME)) {
            return form.parse(() -> new LettingOut(seen.value(), new Timing.WhenApproved()));
        }
        var day =
                form.text("day")
                        .required(words("posts.day.missing"))
                        .day(words("posts.day.unreadable"));
        var time =
                form.text("time")
                        .required(words("posts.time.missing"))
                        .as(LettingOut::time, words("posts.time.unreadable"));
        return form.parse(
                () ->
                        new LettingOut(
                                seen.value(),
                                new Timing.At(
                                        day.value()
                                                .atTime(time.value())
                                                .atZone(Dates.SCHOOL_TIME)
                                                .toInstant())));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
