package org.verger.vault;

import com.google.crypto.tink.util.Bytes;

/// Bytes that are sealed: safe to store, and of use only to the [Vault] that made them.
public record Sealed(Bytes value) {
    /// What was read back from where it was stored.
    public static Sealed of(byte[] stored) {
        return new Sealed(Bytes.copyFrom(stored));
    }

    /// What to store.
    public byte[] toBytes() {
        return value.toByteArray();
    }
}
