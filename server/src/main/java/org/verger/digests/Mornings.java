package org.verger.digests;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.parts.Dates;
import org.verger.platform.PersonId;
import org.verger.terms.SchoolYear;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// When somebody's next letter is due: by their own rhythm, and by the days on which the school is
/// open that they are told of.
@Component
class Mornings {
    private final DigestStore store;
    private final SchoolYear year;
    private final Clock clock;

    Mornings(DigestStore store, SchoolYear year, Clock clock) {
        this.store = store;
        this.year = year;
        this.clock = clock;
    }

    /// When it is due; nothing when none is wanted.
    @Transactional(readOnly = true)
    public Optional<Instant> next(PersonId person) {
        return store.rhythm(person).next(clock.instant(), year.openDays());
    }

    /// When a letter that is due now is written instead, because the school has closed since it was
    /// planned: it snows.
    @Transactional(readOnly = true)
    public Optional<Instant> instead(PersonId person) {
        var today = clock.instant().atZone(Dates.SCHOOL_TIME).toLocalDate();
        return switch (store.rhythm(person)) {
            case AT_ONCE, NEVER -> Optional.empty();
            case DAILY, WEEKLY -> year.openDays().hold(today) ? Optional.empty() : next(person);
        };
    }
}
