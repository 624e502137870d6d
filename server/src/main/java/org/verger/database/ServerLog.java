package org.verger.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// What PostgreSQL writes about itself: kept to two files of bounded size, and read back when a
/// start fails.
final class ServerLog {
    private static final long LARGEST = 10_000_000;
    private static final int MOST_NEWS = 10_000;
    private final Path path;
    private final long sizeBefore;

    ServerLog(Path path) throws IOException {
        this.path = path;
        if (size(path) > LARGEST)
            Files.move(
                    path, path.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        this.sizeBefore = size(path);
    }

    Path path() {
        return path;
    }

    /// What has been written since.
    String news() throws IOException {
        if (!Files.exists(path)) return "";
        try (var file = Files.newByteChannel(path, StandardOpenOption.READ)) {
            file.position(Math.max(sizeBefore, file.size() - MOST_NEWS));
            var bytes = java.nio.ByteBuffer.allocate((int) (file.size() - file.position()));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }

    private static long size(Path path) throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
