package org.verger.posts;

import java.time.Instant;
import java.util.Optional;

/// When a post is to come out.
public sealed interface Timing {

    /// As soon as it is approved.
    record WhenApproved() implements Timing {}

    /// At this time, or as soon as it is approved where that is later.
    record At(Instant time) implements Timing {}

    /// The time that its author gave it, if they did.
    default Optional<Instant> given() {
        return switch (this) {
            case WhenApproved() -> Optional.empty();
            case At(var time) -> Optional.of(time);
        };
    }

    /// The moment at which a post approved now comes out.
    default Instant after(Instant now) {
        return switch (this) {
            case WhenApproved() -> now;
            case At(var time) -> time.isBefore(now) ? now : time;
        };
    }
}
