package org.verger.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.security.GeneralSecurityException;
import java.util.Optional;

/// Finds the one key that seals everything. It is made on the first start, and never again: once
/// something is sealed, only the key that sealed it will do.
@Component
@EnableConfigurationProperties(VaultSettings.class)
class MasterKey {
    private final VaultSettings settings;
    private final KeyMark mark;

    MasterKey(VaultSettings settings, KeyMark mark) {
        this.settings = settings;
        this.mark = mark;
    }

    /// @throws UnusableKey when there is no key, or not the right one
    Aead unlock() {
        var own = new KeyFile(settings.ownKey());
        var found = named().or(this::given).or(own::find);
        if (found.isEmpty() && mark.isSet()) throw UnusableKey.lost(own.path());
        var master = aead(found.orElseGet(own::make));
        mark.hold(master, source());
        return master;
    }

    private Optional<KeysetHandle> named() {
        return settings.namedKey().map(path -> new KeyFile(path).read());
    }

    private Optional<KeysetHandle> given() {
        return settings.givenKey().map(text -> KeyText.parse(text, source()));
    }

    private String source() {
        return settings.namedKey()
                .map(Object::toString)
                .or(() -> settings.givenKey().map(_ -> "VERGER_KEY"))
                .orElse(settings.ownKey().toString());
    }

    private Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw UnusableKey.damaged(source(), e);
        }
    }
}
