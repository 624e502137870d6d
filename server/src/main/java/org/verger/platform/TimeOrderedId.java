package org.verger.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes identifiers that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7).
public final class TimeOrderedId {
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /// An identifier made at this time: 48 bits of milliseconds, then 74 random bits.
    public static UUID at(Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
