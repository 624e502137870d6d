package org.verger.pictures;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The content of a file: equal when every byte is, and not to be changed by whoever holds it.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// Copies what it is given.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    public int size() {
        return content.length;
    }

    /// A copy.
    public byte[] toArray() {
        return content.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /// SHA-256 in lower-case hexadecimal.
    public String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
