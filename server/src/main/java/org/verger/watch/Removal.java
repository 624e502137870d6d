package org.verger.watch;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.UUID;

/// Somebody took a child out of a photo of this post, or a photo that showed hardly anybody else.
record Removal(UUID post, PersonId person, PupilId child, Instant at) {}
