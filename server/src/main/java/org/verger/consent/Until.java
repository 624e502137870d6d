package org.verger.consent;

import java.time.LocalDate;

/// How long a consent holds.
public sealed interface Until {

    /// Until it is withdrawn.
    record Withdrawal() implements Until {}

    /// Until this day, which still counts.
    record Day(LocalDate last) implements Until {}

    /// Whether a consent that holds until then still held on this day.
    default boolean holdsOn(LocalDate day) {
        return switch (this) {
            case Withdrawal() -> true;
            case Day(var last) -> !day.isAfter(last);
        };
    }
}
