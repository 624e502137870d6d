package org.verger.consent;

import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Optional;

/// A consent on record: the child, what the paper says, and whether it still stands.
public record Consent(ConsentId id, PupilId child, Terms terms, State state) {

    /// Whether a consent still stands.
    public sealed interface State {

        /// Nobody took it back.
        record Standing() implements State {}

        /// It was taken back, and has not held since this day.
        record Withdrawn(LocalDate since) implements State {}
    }

    /// The day on which it was taken back, if it was.
    public Optional<LocalDate> withdrawnOn() {
        return switch (state) {
            case State.Standing() -> Optional.empty();
            case State.Withdrawn(var since) -> Optional.of(since);
        };
    }

    /// Whether it was a yes to this use, or to one that means the same, and was taken back on this
    /// day or later.
    public boolean wasTakenBackSince(LocalDate day, Purpose use) {
        var agreed = terms.purpose();
        return (use.isMeantBy(agreed) || agreed.isMeantBy(use))
                && withdrawnOn().filter(back -> !back.isBefore(day)).isPresent();
    }

    /// Whether it holds on this day.
    public boolean holdsOn(LocalDate day) {
        return held().filter(held -> held.holdOn(day)).isPresent();
    }

    /// The terms for as long as they held; nothing when they were taken back before they began.
    Optional<Terms> held() {
        return switch (state) {
            case State.Standing() -> Optional.of(terms);
            case State.Withdrawn(var since) -> terms.before(since);
        };
    }
}
