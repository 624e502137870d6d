package offenders;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/// Asks what time it is in every way that hides from a turned clock, and once as it should.
class AsksTheSystemClock {
    Instant called() {
        return Instant.now();
    }

    Supplier<Instant> referredTo() {
        return Instant::now;
    }

    long counted() {
        return System.currentTimeMillis();
    }

    Clock madeItsOwn() {
        return Clock.systemUTC();
    }

    Instant allowed(Clock clock) {
        return Instant.now(clock);
    }
}
