package org.verger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A clock that stands still until a test turns it. It begins at the real time, because the browser
/// and the database have clocks of their own, and is no finer than what PostgreSQL keeps of a time,
/// so that a time reads back as it was written.
public final class TurnedClock extends Clock {
    private final Runnable whenReset;
    private volatile Instant now = realTime();

    public TurnedClock() {
        this(() -> {});
    }

    /// One after whose way back something has to be done.
    public TurnedClock(Runnable whenReset) {
        this.whenReset = whenReset;
    }

    /// Turns it ahead.
    public void turn(Duration by) {
        now = now.plus(by);
    }

    /// Turns it back to the real time.
    public void reset() {
        now = realTime();
        whenReset.run();
    }

    private static Instant realTime() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for one");
    }
}
