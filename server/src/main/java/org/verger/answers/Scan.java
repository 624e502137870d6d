package org.verger.answers;

import java.util.Optional;

/// What a scan of a paper can be, told by its first bytes and not by its name. It is kept sealed,
/// and handed out only to be saved.
public enum Scan {
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf");

    /// The most bytes that a scan has.
    public static final int LARGEST = 10 * 1024 * 1024;

    private final String type;
    private final String ending;

    Scan(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// What was uploaded, if it is one and not too large.
    public static Optional<Scan> of(byte[] content) {
        if (content.length > LARGEST) return Optional.empty();
        if (begins(content, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        return begins(content, '%', 'P', 'D', 'F', '-') ? Optional.of(PDF) : Optional.empty();
    }

    /// Its media type.
    public String type() {
        return type;
    }

    /// How the name of a saved file ends.
    public String ending() {
        return ending;
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }
}
