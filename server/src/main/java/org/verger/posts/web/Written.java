package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.parts.Dates;
import org.verger.posts.Caption;
import org.verger.posts.Post;
import org.verger.posts.Timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// What a writer sends: the words of a post and when it is to come out.
record Written(Caption caption, Timing timing) {
    static final String WHEN_APPROVED = "approved";
    static final String AT_A_TIME = "at";

    static Parsed<Written> parse(Form form) {
        var caption =
                form.text("caption")
                        .required(words("posts.caption.missing"))
                        .atMost(Caption.LONGEST, words("posts.caption.too-long", Caption.LONGEST));
        if (!form.text("when").orEmpty().equals(AT_A_TIME)) {
            return form.parse(
                    () -> new Written(new Caption(caption.value()), new Timing.WhenApproved()));
        }
        var day =
                form.text("day")
                        .required(words("posts.day.missing"))
                        .day(words("posts.day.unreadable"));
        var time =
                form.text("time")
                        .required(words("posts.time.missing"))
                        .as(Written::time, words("posts.time.unreadable"));
        return form.parse(
                () -> new Written(new Caption(caption.value()), at(day.value(), time.value())));
    }

    static Filled filled(Post post) {
        return switch (post.timing()) {
            case Timing.WhenApproved() ->
                    Filled.with(Map.of("caption", post.caption().value(), "when", WHEN_APPROVED));
            case Timing.At(var at) -> {
                var local = at.atZone(Dates.SCHOOL_TIME);
                yield Filled.with(
                        Map.of(
                                "caption", post.caption().value(),
                                "when", AT_A_TIME,
                                "day", local.toLocalDate().toString(),
                                "time", local.toLocalTime().withSecond(0).withNano(0).toString()));
            }
        };
    }

    private static Timing at(LocalDate day, LocalTime time) {
        Instant at = day.atTime(time).atZone(Dates.SCHOOL_TIME).toInstant();
        return new Timing.At(at);
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
