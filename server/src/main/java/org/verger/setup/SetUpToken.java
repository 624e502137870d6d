package org.verger.setup;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// What stands in the set-up link of this start: 256 random bits, of which only the hash is kept.
@Component
class SetUpToken {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private volatile byte[] hash = new byte[0];

    /// A new one; an earlier one is no good any more.
    String make() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        hash = hash(text);
        return text;
    }

    boolean is(String text) {
        return MessageDigest.isEqual(hash, hash(text));
    }

    private static byte[] hash(String text) {
        return DigestUtils.sha256(text);
    }
}
