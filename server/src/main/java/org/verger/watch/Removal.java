package org.verger.watch;

import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody took a child out of a photo of this post, or a photo or a draft that showed the child.
///
/// @param together which children went in one, where there were many of them
record Removal(UUID post, PersonId person, PupilId child, Optional<UUID> together, Instant at) {

    /// What counts: the child, or many children as one.
    UUID counted() {
        return together.orElse(child.value());
    }
}
