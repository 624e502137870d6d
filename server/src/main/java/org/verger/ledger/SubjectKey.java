package org.verger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import org.verger.vault.Sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/// The key of one subject: seals the particulars of every entry that concerns it. Whoever destroys
/// it has erased them all.
final class SubjectKey {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle keys;

    private SubjectKey(KeysetHandle keys) {
        this.keys = keys;
    }

    static SubjectKey generate() {
        try {
            return new SubjectKey(
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    static SubjectKey of(byte[] bytes) {
        try {
            return new SubjectKey(
                    TinkProtoKeysetFormat.parseKeyset(
                            bytes, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a subject's key is damaged", e);
        }
    }

    byte[] toBytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    keys, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a subject's key could not be written", e);
        }
    }

    Sealed seal(Payload payload, String place) {
        try {
            return Sealed.of(aead().encrypt(payload.toBytes(), place.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing for " + place + " failed", e);
        }
    }

    /// Whether this is the key that it was sealed under: a subject that was erased and is written
    /// of again has a new one. Tink puts the key's number behind the first byte.
    boolean sealed(Sealed sealed) {
        int number = ByteBuffer.wrap(sealed.toBytes()).getInt(1);
        return IntStream.range(0, keys.size()).anyMatch(i -> keys.getAt(i).getId() == number);
    }

    Payload open(Sealed sealed, String place) {
        try {
            return Payload.opened(aead().decrypt(sealed.toBytes(), place.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(place + " was altered: it does not open", e);
        }
    }

    private Aead aead() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
