package org.verger.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes identifiers that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7).
/// Those made here within one millisecond sort in the order in which they were made (section 6.2,
/// method 1), so that acts of one instant keep theirs.
public final class TimeOrderedId {
    private static final int COUNTER_BITS = 12;
    private static final int COUNTER = (1 << COUNTER_BITS) - 1;
    private static final int MOST_AHEAD = 100;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedId() {}

    /// An identifier made at this time: 48 bits of milliseconds, a counter of 12 that begins low at
    /// random, then 62 random bits.
    public static UUID at(Instant now) {
        long first = (now.toEpochMilli() << COUNTER_BITS) | RANDOM.nextInt(COUNTER / 4);
        long stamp = LAST.updateAndGet(last -> isAheadOf(first, last) ? last + 1 : first);
        long high = ((stamp >> COUNTER_BITS) << 16) | 0x7000 | (stamp & COUNTER);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// A counter that is full goes on in the next millisecond, so a burst runs a little ahead of
    /// its time. A clock that a test turned far ahead says nothing about others.
    private static boolean isAheadOf(long first, long last) {
        long ahead = (last >> COUNTER_BITS) - (first >> COUNTER_BITS);
        return ahead >= 0 && ahead <= MOST_AHEAD;
    }
}
