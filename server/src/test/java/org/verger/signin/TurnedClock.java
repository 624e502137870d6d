package org.verger.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that a test turns by hand. It begins at the real time, because the browser and the
/// database have clocks of their own.
public final class TurnedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /// Turns it ahead.
    public void turn(Duration by) {
        ahead = ahead.plus(by);
    }

    /// Turns it back to the real time.
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for one");
    }
}
