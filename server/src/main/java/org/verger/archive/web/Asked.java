package org.verger.archive.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;

import org.verger.forms.Form;
import org.verger.platform.PersonId;
import org.verger.posts.PastPosts.Mark;
import org.verger.posts.PastPosts.Question;
import org.verger.posts.PostId;
import org.verger.posts.PostState;

import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// What somebody looks for in the archive, as it stands in the address of the page. What makes no
/// sense there is taken for nothing: nobody types it.
record Asked(Question question, Optional<Mark> after) {
    private static final int LONGEST = 200;

    static Asked of(HttpServletRequest request) {
        var form = Form.of(request);
        var words = form.text("q").orEmpty();
        return new Asked(
                new Question(
                        words.substring(0, Math.min(words.length(), LONGEST)),
                        form.text("author").id("").optional().map(PersonId::new),
                        month(form.text("month").orEmpty()),
                        form.text("state").oneOf(PostState.class, "").optional()),
                mark(form.text("after").orEmpty()));
    }

    /// The address of a page of the same question.
    String path(String page, Optional<Mark> from) {
        return page
                + "?q="
                + URLEncoder.encode(question.words(), UTF_8)
                + question.author().map(one -> "&author=" + one.value()).orElse("")
                + question.month().map(one -> "&month=" + one).orElse("")
                + question.state().map(one -> "&state=" + one).orElse("")
                + from.map(one -> "&after=" + one.at() + "_" + one.post()).orElse("");
    }

    /// Whether anything is looked for.
    boolean isNarrowed() {
        return !question.words().isEmpty()
                || question.author().isPresent()
                || question.month().isPresent()
                || question.state().isPresent();
    }

    private static Optional<YearMonth> month(String typed) {
        return typed.matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(typed))
                : Optional.empty();
    }

    private static Optional<Mark> mark(String typed) {
        int middle = typed.indexOf('_');
        if (middle < 0 || !typed.matches("[0-9]{4}-.+")) return Optional.empty();
        try {
            return Optional.of(
                    new Mark(
                            Instant.parse(typed.substring(0, middle)),
                            new PostId(UUID.fromString(typed.substring(middle + 1)))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
