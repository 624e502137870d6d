package org.verger.watch;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.UUID;

/// Somebody said that a child is not in a photo of this post after all.
record Removal(UUID post, PersonId person, PupilId child, Instant at) {}
