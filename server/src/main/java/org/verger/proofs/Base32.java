package org.verger.proofs;

/// Bytes as letters that are hard to mistake when read aloud or typed (RFC 4648, section 6).
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) text.append(LETTERS.charAt((held << (5 - bits)) & 31));
        return text.toString();
    }

    /// In groups of four, as on a page.
    static String grouped(byte[] bytes, String between) {
        return String.join(between, of(bytes).split("(?<=\\G.{4})"));
    }
}
