package org.verger.vault;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Writes files that are whole or not there, whatever dies in between, and that only their owner
/// can read. The bytes are on the disk before the file has its name, and the name is on the disk
/// before the call returns.
final class DurableFile {
    /// What an unfinished file is called until it has its name.
    static final String UNFINISHED = ".unfinished-";

    private static final FileAttribute<?> OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_READS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private DurableFile() {}

    /// Writes the file, in the place of one that is there.
    static void replace(Path target, byte[] content) throws IOException {
        var unfinished = unfinished(target, content);
        Files.move(unfinished, target, ATOMIC_MOVE);
        sync(directory(target));
    }

    /// Writes the file if there is none of that name; a link never replaces one.
    static void create(Path target, byte[] content) throws IOException {
        var unfinished = unfinished(target, content);
        try {
            Files.createLink(target, unfinished);
        } catch (FileAlreadyExistsException _) {
            // somebody else's stays
        } finally {
            Files.delete(unfinished);
        }
        sync(directory(target));
    }

    private static Path unfinished(Path target, byte[] content) throws IOException {
        Files.createDirectories(directory(target), OWNER_ENTERS);
        var path = target.resolveSibling(UNFINISHED + UUID.randomUUID());
        try (var channel = FileChannel.open(path, Set.of(CREATE_NEW, WRITE), OWNER_READS)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        return path;
    }

    private static Path directory(Path target) {
        return Objects.requireNonNull(target.getParent());
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}
