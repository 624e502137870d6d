package org.verger.blobs;

import org.apache.commons.codec.digest.DigestUtils;

import java.util.regex.Pattern;

/// Which blob: the SHA-256 of its content, in lower-case hexadecimal.
public record BlobId(String sha256) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public BlobId {
        if (!isOne(sha256)) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
    }

    /// Whether this is the name of a blob.
    static boolean isOne(String name) {
        return HEX.matcher(name).matches();
    }

    /// The id that this content has.
    public static BlobId of(byte[] content) {
        return new BlobId(DigestUtils.sha256Hex(content));
    }

    @Override
    public String toString() {
        return sha256;
    }
}
