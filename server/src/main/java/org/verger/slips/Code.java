package org.verger.slips;

import org.apache.commons.codec.digest.DigestUtils;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// What stands on a pupil's slip: twelve letters and digits, none of which looks like another, so
/// that it can be typed. It can be one of 30 to the twelfth; only its hash is kept.
public record Code(String text) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Code {
        if (!isOne(text)) throw new IllegalArgumentException("not what stands on a slip");
    }

    static Code fresh() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++)
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new Code(text.toString());
    }

    /// What somebody typed, in large letters or small, with dashes and blanks or without.
    public static Optional<Code> read(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return isOne(text) ? Optional.of(new Code(text)) : Optional.empty();
    }

    /// As it stands on the slip: "K7QF-2M9X-T4BD".
    public String shown() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }

    private static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(one -> LETTERS.indexOf(one) >= 0);
    }

    /// Never the code itself: this may end in a log.
    @Override
    public String toString() {
        return "the code of a slip";
    }
}
