package org.verger.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;

import java.security.GeneralSecurityException;

/// Seals and opens secrets under the master key.
///
/// The context says where a sealed value belongs ("signin.totp/<account>"): the same words are
/// needed to open it, so a value that was copied to another row stays shut. It is not secret and
/// not stored.
public final class Vault {
    private final Aead master;

    Vault(Aead master) {
        this.master = master;
    }

    /// Seals for one place.
    public Sealed seal(byte[] plain, String context) {
        try {
            return Sealed.of(master.encrypt(plain, context.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing for " + context + " failed", e);
        }
    }

    /// Opens what was sealed for this place.
    ///
    /// @throws BrokenSeal when it was altered, belongs elsewhere, or was sealed under another key
    public byte[] open(Sealed sealed, String context) {
        try {
            return master.decrypt(sealed.toBytes(), context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(context, e);
        }
    }
}
