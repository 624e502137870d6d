package org.verger.flags;

import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.Optional;

/// A child is never to be shown, since this moment and perhaps until that one.
public record Flag(
        FlagId id, PupilId child, Reason reason, Instant since, Optional<Instant> ended) {}
