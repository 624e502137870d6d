package org.verger.notices;

import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where word comes back to when a letter cannot be delivered: which letter of which trust, in
/// fifty letters and digits that fit into a mail address and survive in any case.
record ReturnAddress(TrustId trust, LetterId letter) {
    private static final int LENGTH = 50;
    private static final int RADIX = 36;
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("(?<![0-9a-z])[0-9a-z]{50}(?=@)");

    /// The way back to a letter of the running scope's trust.
    static ReturnAddress to(LetterId letter) {
        return new ReturnAddress(Scope.current().trust(), letter);
    }

    /// The first that stands before an `@` in these words.
    static Optional<ReturnAddress> in(String words) {
        return TOKEN.matcher(words)
                .results()
                .map(found -> new BigInteger(found.group(), RADIX))
                .filter(number -> number.bitLength() <= BYTES * Byte.SIZE)
                .map(ReturnAddress::of)
                .findFirst();
    }

    /// As it stands in an address.
    String token() {
        var bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(trust.value().getMostSignificantBits())
                        .putLong(trust.value().getLeastSignificantBits())
                        .putLong(letter.value().getMostSignificantBits())
                        .putLong(letter.value().getLeastSignificantBits())
                        .array();
        var digits = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /// The same mailbox as this address, with the letter behind a plus.
    String at(String mailbox) {
        return mailbox.replaceFirst("@", "+" + token() + "@");
    }

    private static ReturnAddress of(BigInteger number) {
        return new ReturnAddress(
                new TrustId(id(number.shiftRight(BYTES * Byte.SIZE / 2))),
                new LetterId(id(number)));
    }

    private static UUID id(BigInteger number) {
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }
}
