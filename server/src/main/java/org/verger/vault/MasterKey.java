package org.verger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

import org.springframework.stereotype.Component;
import org.verger.settings.HomeSettings;

import java.security.GeneralSecurityException;
import java.util.Optional;

/// Finds the one key that seals everything. It is made on the first start, and never again: once
/// something is sealed, only the key that sealed it will do.
@Component
class MasterKey {
    private final KeySettings settings;
    private final KeyFile own;
    private final KeyMark mark;

    MasterKey(KeySettings settings, HomeSettings home, KeyMark mark) {
        this.settings = settings;
        this.own = new KeyFile(home.folder().resolve("keys/master.json"));
        this.mark = mark;
    }

    /// @throws UnusableKey when there is no key, or not the right one
    Aead unlock() {
        var found = given().or(own::find);
        if (found.isEmpty() && mark.isSet()) throw UnusableKey.lost(own.path());
        var master = aead(found.orElseGet(own::make));
        mark.hold(master, source());
        return master;
    }

    private Optional<KeysetHandle> given() {
        return settings.given().map(text -> KeyText.parse(text, source()));
    }

    private String source() {
        return settings.given().map(_ -> "VERGER_KEY").orElse(own.path().toString());
    }

    private Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw UnusableKey.damaged(source(), e);
        }
    }
}
