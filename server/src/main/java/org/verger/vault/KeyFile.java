package org.verger.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// A file that holds the master key.
record KeyFile(Path path) {
    Optional<KeysetHandle> find() {
        return Files.exists(path) ? Optional.of(read()) : Optional.empty();
    }

    KeysetHandle read() {
        try {
            return KeyText.parse(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw UnusableKey.unreadable(path, e);
        }
    }

    /// Makes a key, unless another process was quicker: then it is that one's.
    KeysetHandle make() {
        var text = KeyText.format(KeyText.generate());
        try {
            new Workshop(Objects.requireNonNull(path.getParent()))
                    .create(path, file -> file.write(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw UnusableKey.unwritable(path, e);
        }
        return read();
    }
}
