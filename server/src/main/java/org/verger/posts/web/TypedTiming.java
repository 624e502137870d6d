package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.parts.Dates;
import org.verger.posts.Timing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/// When a post is to come out, as a form says it: `when`, and with it perhaps `day` and `time`.
public final class TypedTiming {
    static final String WHEN_APPROVED = "approved";
    static final String AT_A_TIME = "at";

    private TypedTiming() {}

    /// The time, to be asked for only where nothing is wrong with the form.
    public static Supplier<Timing> in(Form form) {
        if (!form.text("when").orEmpty().equals(AT_A_TIME)) return Timing.WhenApproved::new;
        var day =
                form.text("day")
                        .required(words("posts.day.missing"))
                        .day(words("posts.day.unreadable"));
        var time =
                form.text("time")
                        .required(words("posts.time.missing"))
                        .as(TypedTiming::time, words("posts.time.unreadable"));
        return () -> at(day.value(), time.value());
    }

    private static Timing at(LocalDate day, LocalTime time) {
        return new Timing.At(day.atTime(time).atZone(Dates.SCHOOL_TIME).toInstant());
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
