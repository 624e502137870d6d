package org.verger.gate.text;

/// A word of a reading: its letters `at` to `until` (exclusive) in the reading, and its
/// surroundings.
///
/// @param gap what stands between it and the word before
/// @param opens it may have its capital for beginning a sentence
/// @param possessive followed by 's, which is not part of it
public record Token(
        int at, int until, Gap gap, boolean opens, boolean possessive, boolean capital) {

    /// How near two neighbouring words are.
    public enum Gap {
        /// Nothing to speak of: a hyphen, an underscore, a dot without a space.
        JOIN,
        SPACE,
        COMMA,
        /// A full stop and a space: the end of an abbreviation or of a sentence.
        DOT,
        APART
    }

    public int length() {
        return until - at;
    }
}
