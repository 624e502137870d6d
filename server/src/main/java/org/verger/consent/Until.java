package org.verger.consent;

import java.time.LocalDate;
import java.util.Optional;

/// How long a consent holds.
public sealed interface Until {

    /// Until it is withdrawn.
    record Withdrawal() implements Until {}

    /// Until this day, which still counts.
    record Day(LocalDate last) implements Until {}

    /// Until this day; without one until it is withdrawn.
    static Until of(Optional<LocalDate> last) {
        return last.<Until>map(Day::new).orElseGet(Withdrawal::new);
    }

    /// The last day, where there is one.
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case Withdrawal() -> Optional.empty();
            case Day(var last) -> Optional.of(last);
        };
    }

    /// Whether a consent that holds until then still held on this day.
    default boolean holdsOn(LocalDate day) {
        return switch (this) {
            case Withdrawal() -> true;
            case Day(var last) -> !day.isAfter(last);
        };
    }
}
