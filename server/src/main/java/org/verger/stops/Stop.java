package org.verger.stops;

import org.verger.platform.PersonId;

import java.time.Instant;
import java.util.Optional;

/// Nothing came out from this moment on, for this reason.
///
/// @param lifted who ended it and when; nothing while it is on
public record Stop(
        Reach reach, StopReason reason, PersonId by, Instant at, Optional<Lifted> lifted) {
    /// Who ended a stop, and when.
    public record Lifted(PersonId by, Instant at) {}
}
