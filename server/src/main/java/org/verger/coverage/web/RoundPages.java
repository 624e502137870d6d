package org.verger.coverage.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.asking.Asking;
import org.verger.asking.Progress;
import org.verger.asking.RoundId;
import org.verger.ledger.Thing;
import org.verger.notices.LetterFiles;
import org.verger.parts.Dates;
import org.verger.people.History;

import java.time.Clock;
import java.time.Duration;

/// Puts the page of a round of letters together.
@Component
class RoundPages {
    /// For so long the page looks again by itself. A mail server may let letters wait for days, and
    /// a page that lay open all the while would keep somebody signed in who has gone.
    private static final Duration WATCHED = Duration.ofMinutes(10);

    private final Asking asking;
    private final LetterFiles files;
    private final History history;
    private final Clock clock;

    RoundPages(Asking asking, LetterFiles files, History history, Clock clock) {
        this.asking = asking;
        this.files = files;
        this.history = history;
        this.clock = clock;
    }

    RoundPage show(RoundId round, boolean again) {
        var progress = asking.progress(round);
        boolean isWatched = clock.instant().isBefore(progress.begun().plus(WATCHED));
        return new RoundPage(
                Dates.moment(progress.begun()),
                progress.letters(),
                progress.carried() + progress.failed(),
                writing(progress),
                carried(progress),
                files.areAllThereIs(),
                progress.failed() == 0 ? "" : words("coverage.round.failed", progress.failed()),
                progress.isOver(),
                again,
                progress.isOver() || again || !isWatched ? "" : CoverageRoutes.round(round),
                history.of(new Thing("round", round.value())));
    }

    private static String writing(Progress progress) {
        return progress.isWritten()
                ? ""
                : words("coverage.round.writing", progress.written(), progress.letters());
    }

    private String carried(Progress progress) {
        return words(
                files.areAllThereIs() ? "coverage.round.kept" : "coverage.round.carried",
                progress.carried(),
                progress.letters());
    }
}
