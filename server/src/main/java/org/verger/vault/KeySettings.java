package org.verger.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;

import java.util.Optional;

/// The master key, where it is not to be the one in the home folder.
@ConfigurationProperties("verger")
record KeySettings(
        @DefaultValue("")
                @Meaning(
                        value =
                                "The master key that seals secrets and files, as JSON or in Base64;"
                                    + " when it is not set, it lies at keys/master.json in the home"
                                    + " folder.",
                        secret = true)
                String key) {
    Optional<String> given() {
        return Optional.of(key).filter(text -> !text.isBlank());
    }
}
