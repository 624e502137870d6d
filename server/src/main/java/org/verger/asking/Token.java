package org.verger.asking;

import org.apache.commons.codec.digest.DigestUtils;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// What stands in a carer's link: 256 random bits, of which only the hash is kept.
public record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public Token {
        if (!isOne(text)) throw new IllegalArgumentException("not what stands in a link");
    }

    static Token fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What came with an address, if it can be one.
    public static Optional<Token> read(String text) {
        return isOne(text) ? Optional.of(new Token(text)) : Optional.empty();
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }

    private static boolean isOne(String text) {
        return text.matches("[A-Za-z0-9_-]{43}");
    }

    /// Never the token itself: this may end in a log.
    @Override
    public String toString() {
        return "a carer's link";
    }
}
