package org.verger.permissions;

import java.time.LocalDate;
import java.util.Optional;

/// What a permission says: of whom or what, how far, from when, and the last day if there is one.
public record Terms(Subject subject, Reach reach, LocalDate from, Optional<LocalDate> last) {

    boolean holdOn(LocalDate day) {
        return !day.isBefore(from) && last.map(end -> !day.isAfter(end)).orElse(true);
    }
}
