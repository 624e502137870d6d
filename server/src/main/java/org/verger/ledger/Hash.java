package org.verger.ledger;

import com.google.crypto.tink.util.Bytes;

import org.apache.commons.codec.digest.DigestUtils;

import java.util.HexFormat;

/// A SHA-256 hash.
record Hash(Bytes value) {
    Hash {
        if (value.size() != 32) {
            throw new IllegalArgumentException(value.size() + " bytes are not a SHA-256 hash");
        }
    }

    static Hash stored(byte[] bytes) {
        return new Hash(Bytes.copyFrom(bytes));
    }

    /// The hash of these parts, one after the other.
    static Hash over(byte[]... parts) {
        var digest = DigestUtils.getSha256Digest();
        for (var part : parts) digest.update(part);
        return stored(digest.digest());
    }

    byte[] toBytes() {
        return value.toByteArray();
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
