package org.verger.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.Optional;

/// Where the master key comes from: given in so many words, in a file, or else in a file of our own
/// under the home directory.
@ConfigurationProperties("verger")
record KeySettings(
        @DefaultValue("data") Path home, @Nullable String key, @Nullable String keyFile) {
    Optional<String> given() {
        return Optional.ofNullable(key).filter(text -> !text.isBlank());
    }

    Optional<Path> file() {
        return Optional.ofNullable(keyFile).filter(name -> !name.isBlank()).map(Path::of);
    }

    Path own() {
        return home.toAbsolutePath().resolve("keys/master.json");
    }
}
