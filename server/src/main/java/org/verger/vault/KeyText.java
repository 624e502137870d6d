package org.verger.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import java.security.GeneralSecurityException;
import java.util.Base64;

/// The master key as text: a Tink keyset in JSON, as it stands or in Base64. The key is
/// XAES-256-GCM, whose 192-bit nonces let one key seal any number of things.
final class KeyText {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private KeyText() {}

    static KeysetHandle generate() {
        try {
            return KeysetHandle.generateNew(
                    PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE,
                    RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no master key could be made", e);
        }
    }

    static KeysetHandle parse(String text, String source) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    json(text.strip()), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw UnusableKey.damaged(source, e);
        }
    }

    static String format(KeysetHandle key) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    key, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master key could not be written", e);
        }
    }

    private static String json(String text) {
        return text.startsWith("{")
                ? text
                : new String(Base64.getMimeDecoder().decode(text), UTF_8);
    }
}
