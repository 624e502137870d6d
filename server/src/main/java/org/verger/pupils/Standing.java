package org.verger.pupils;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How a child stands on the roll: what the school's records say, and the day the child left it, if
/// they did.
public record Standing(Enrolment child, @Nullable LocalDate leftOn) {
    boolean isOnRoll() {
        return leftOn == null;
    }
}
