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
@EnableConfigurationProperties(KeySettings.class)
class MasterKey {
    private final KeySettings settings;
    private final KeyMark mark;

    MasterKey(KeySettings settings, KeyMark mark) {
        this.settings = settings;
        this.mark = mark;
    }

    /// @throws UnusableKey when there is no key, or not the right one
    Aead unlock() {
        var own = new KeyFile(settings.own());
        var found = given().or(own::read);
        if (found.isEmpty() && mark.isSet()) throw UnusableKey.lost(own.path());
        var master = aead(found.orElseGet(own::make));
        mark.hold(master, source());
        return master;
    }

    private Optional<KeysetHandle> given() {
        if (settings.given().isPresent() && settings.file().isPresent()) {
            throw UnusableKey.twice();
        }
        return settings.given()
                .map(text -> KeyText.parse(text, source()))
                .or(() -> settings.file().map(path -> new KeyFile(path).readThere()));
    }

    private String source() {
        if (settings.given().isPresent()) return "VERGER_KEY";
        return settings.file().orElse(settings.own()).toString();
    }

    private Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw UnusableKey.damaged(source(), e);
        }
    }
}
