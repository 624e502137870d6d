package org.verger.notices.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.Access;
import org.verger.ledger.Thing;
import org.verger.notices.LetterFiles;
import org.verger.notices.LetterState;
import org.verger.notices.Outbox;
import org.verger.parts.Dates;
import org.verger.parts.Paging;
import org.verger.parts.Tag;
import org.verger.people.History;

import java.util.List;
import java.util.Optional;

/// Puts the pages of the outbox together.
@Component
class OutboxPages {
    private final LetterFiles files;
    private final Access access;
    private final History history;

    OutboxPages(LetterFiles files, Access access, History history) {
        this.files = files;
        this.access = access;
        this.history = history;
    }

    ModelAndView show(Outbox.Whose whose, int page, List<Outbox.Row> rows, int all) {
        return new ModelAndView(
                "notices/outbox",
                "page",
                new OutboxPage(
                        words(title(whose)),
                        files.areAllThereIs(),
                        other(whose),
                        rows.stream().map(this::line).toList(),
                        paging(path(whose), page, all)));
    }

    ModelAndView one(Outbox.Row row) {
        var history = this.history.of(new Thing("letter", row.id().value()));
        return new ModelAndView("notices/letter", "page", new LetterPage(line(row), history));
    }

    private OutboxPage.Line line(Outbox.Row row) {
        var path = OutboxRoutes.letter(row.id());
        return new OutboxPage.Line(
                row.subject(),
                words("notices.line", row.to(), Dates.moment(row.writtenAt())),
                tag(row),
                path,
                Optional.of(path + "/letter.eml").filter(_ -> mayBeOpened(row)),
                row.state() == LetterState.GIVEN_UP,
                row.state().isFailing() && !row.settled());
    }

    private boolean mayBeOpened(Outbox.Row row) {
        return files.areOpen() && files.areAllThereIs() && row.state() == LetterState.SENT;
    }

    private Tag tag(Outbox.Row row) {
        if (row.settled()) return new Tag(Tag.Tone.PLAIN, words("notices.state.settled"));
        return switch (row.state()) {
            case WAITING -> new Tag(Tag.Tone.WAITING, words("notices.state.waiting"));
            case SENT ->
                    files.areAllThereIs()
                            ? new Tag(Tag.Tone.NOTICE, words("notices.state.kept"))
                            : new Tag(Tag.Tone.DONE, words("notices.state.sent"));
            case BOUNCED -> new Tag(Tag.Tone.PROBLEM, words("notices.state.bounced"));
            case GIVEN_UP -> new Tag(Tag.Tone.PROBLEM, words("notices.state.given-up"));
        };
    }

    private Optional<OutboxPage.Other> other(Outbox.Whose whose) {
        var there =
                switch (whose) {
                    case THE_SCHOOLS -> Outbox.Whose.THE_TRUSTS;
                    case THE_TRUSTS -> Outbox.Whose.THE_SCHOOLS;
                };
        return access.opens("GET", OutboxRoutes.TRUST)
                ? Optional.of(new OutboxPage.Other(words(title(there)), path(there)))
                : Optional.empty();
    }

    private static String title(Outbox.Whose whose) {
        return switch (whose) {
            case THE_SCHOOLS -> "notices.title";
            case THE_TRUSTS -> "notices.title.trust";
        };
    }

    private static String path(Outbox.Whose whose) {
        return switch (whose) {
            case THE_SCHOOLS -> OutboxRoutes.OUTBOX;
            case THE_TRUSTS -> OutboxRoutes.TRUST;
        };
    }

    private static Paging paging(String path, int page, int all) {
        int first = (page - 1) * Outbox.PAGE + 1;
        int last = Math.min(page * Outbox.PAGE, all);
        return new Paging(
                page == 1 ? Optional.empty() : Optional.of(path + "?page=" + (page - 1)),
                last == all || last < first
                        ? Optional.empty()
                        : Optional.of(path + "?page=" + (page + 1)),
                words("notices.paging", first, last, all));
    }
}
