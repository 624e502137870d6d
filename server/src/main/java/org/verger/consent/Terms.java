package org.verger.consent;

import java.time.LocalDate;
import java.util.Optional;

/// What stands on the paper: for which use, signed by whom, from when until when.
public record Terms(Purpose purpose, GivenBy givenBy, LocalDate from, Until until) {

    boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && until.holdsOn(day);
    }

    /// The same terms, cut short before this day; nothing when none of their days is left.
    Optional<Terms> before(LocalDate day) {
        var last = day.minusDays(1);
        if (last.isBefore(from)) return Optional.empty();
        return Optional.of(
                until.holdsOn(day) ? new Terms(purpose, givenBy, from, new Until.Day(last)) : this);
    }

    /// Whether both would hold on one and the same day.
    boolean meets(Terms other) {
        return until.holdsOn(other.from) && other.until.holdsOn(from);
    }
}
