package org.verger.posts;

import java.time.Instant;
import java.util.Optional;

/// When a post is to come out.
public sealed interface Timing {

    /// Once it is approved, and the school's pause is over.
    record WhenApproved() implements Timing {}

    /// At this time; where it has gone by when the post is approved, once the school's pause is
    /// over.
    record At(Instant time) implements Timing {}

    /// The time that its author gave it, if they did.
    default Optional<Instant> given() {
        return switch (this) {
            case WhenApproved() -> Optional.empty();
            case At(var time) -> Optional.of(time);
        };
    }

    /// The first moment at which a post approved now may come out.
    default Instant after(Instant now) {
        return switch (this) {
            case WhenApproved() -> now;
            case At(var time) -> time.isBefore(now) ? now : time;
        };
    }
}
