package org.verger.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.util.Optional;

/// Where the master key comes from: a file that is named, or text that is given, or else a file of
/// our own under the home directory.
@ConfigurationProperties("verger")
record VaultSettings(
        @DefaultValue("data") Path home, @Nullable String key, @Nullable String keyFile) {
    Optional<String> givenKey() {
        return Optional.ofNullable(key).filter(text -> !text.isBlank());
    }

    Optional<Path> namedKey() {
        return Optional.ofNullable(keyFile).filter(name -> !name.isBlank()).map(Path::of);
    }

    Path ownKey() {
        return home.toAbsolutePath().resolve("keys/master.json");
    }

    Path blobs() {
        return home.toAbsolutePath().resolve("blobs");
    }
}
