package org.verger.gate.text;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/// The letters of a text one after the other: in a byte each, or in two where one of them needs
/// that, which no English text has.
final class LetterRow implements CharSequence {
    private final byte[] narrow;
    private final char @Nullable [] wide;
    private final int length;

    LetterRow(byte[] narrow, char @Nullable [] wide, int length) {
        this.narrow = narrow;
        this.wide = wide;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return wide == null ? (char) (narrow[index] & 0xFF) : wide[index];
    }

    /// As a string of its own.
    @Override
    public String subSequence(int from, int to) {
        return wide == null
                ? new String(narrow, from, to - from, StandardCharsets.ISO_8859_1)
                : new String(wide, from, to - from);
    }

    @Override
    public String toString() {
        return subSequence(0, length);
    }
}
