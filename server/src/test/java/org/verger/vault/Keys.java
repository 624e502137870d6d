package org.verger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;

/// Vaults with keys of their own, and trusts to use them for.
public final class Keys {
    public static final Scope OAK = scope();
    public static final Scope ELM = scope();

    private Keys() {}

    public static Vault vault() {
        return new Vault(aead(KeyText.generate()));
    }

    public static Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scope scope() {
        return new Scope(new TrustId(UUID.randomUUID()), Set.of(), Actor.Machine.VERGER);
    }
}
