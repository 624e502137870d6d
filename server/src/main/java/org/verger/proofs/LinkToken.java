package org.verger.proofs;

import org.apache.commons.codec.digest.DigestUtils;
import org.verger.platform.TrustId;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What stands in a link: the trust, so that it is looked for behind the right wall, and 256 random
/// bits, of which only the hash is kept.
public record LinkToken(TrustId trust, String text) {
    private static final int ID = 16;
    private static final int RANDOM = 32;

    static LinkToken of(TrustId trust, byte[] random) {
        var bytes =
                ByteBuffer.allocate(ID + RANDOM)
                        .putLong(trust.value().getMostSignificantBits())
                        .putLong(trust.value().getLeastSignificantBits())
                        .put(random)
                        .array();
        return new LinkToken(trust, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What came with an address, if it can be one.
    public static Optional<LinkToken> read(String text) {
        if (!text.matches("[A-Za-z0-9_-]{64}")) return Optional.empty();
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return Optional.of(
                new LinkToken(new TrustId(new UUID(bytes.getLong(), bytes.getLong())), text));
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }

    /// Never the token itself: this may end in a log.
    @Override
    public String toString() {
        return "a link of trust " + trust;
    }
}
