package org.verger.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long a school waits.
///
/// @param pause the minutes between a yes and the coming out of what has no time of its own, 0 to
///   120
/// @param holds for how many days after its time a yes holds, 1 to 60
public record Pace(int pause, int holds) {
    /// The longest pause, in minutes.
    public static final int LONGEST_PAUSE = 120;

    /// The most days for which a yes holds.
    public static final int LONGEST_HOLD = 60;

    /// What holds until a school says otherwise: long enough to see one's own mistake on the way
    /// back from the office, short enough that the news is still news; and a fortnight, after which
    /// nobody remembers what they agreed to.
    public static final Pace USUAL = new Pace(10, 14);

    public Pace {
        if (pause < 0 || pause > LONGEST_PAUSE || holds < 1 || holds > LONGEST_HOLD) {
            throw new IllegalArgumentException("no school waits so long: " + pause + ", " + holds);
        }
    }

    /// When a post comes out that is approved now: at its time, or after the pause where it has
    /// none or its time has gone by.
    public Instant due(Optional<Instant> time, Instant now) {
        return time.filter(now::isBefore).orElseGet(() -> now.plus(Duration.ofMinutes(pause)));
    }

    /// Until when a yes holds that was given now.
    public Instant until(Optional<Instant> time, Instant now) {
        return time.filter(now::isBefore).orElse(now).plus(Duration.ofDays(holds));
    }
}
