package org.verger.oncall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A clock that a test turns by hand. It is no finer than what PostgreSQL keeps of a time, so that
/// a time reads back as it was written.
final class TurnedTime extends Clock {
    private volatile Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    void turn(Duration by) {
        now = now.plus(by);
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
