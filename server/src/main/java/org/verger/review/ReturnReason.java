package org.verger.review;

/// Why a post goes back to its author: 1 to 1,000 characters.
public record ReturnReason(String value) {
    /// The most characters a reason has.
    public static final int LONGEST = 1_000;

    public ReturnReason {
        value = value.strip();
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "a reason has 1 to 1,000 characters, this one " + value.length());
        }
    }
}
