package org.verger.vault;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A directory in which files are finished before they get their name elsewhere on the same disk: a
/// file is whole or not there, whatever dies in between, and only its owner can read it. Its bytes
/// are on the disk before it has its name, and the name is on the disk before the call returns.
public record Workshop(Path directory) {
    private static final String UNFINISHED = ".unfinished-";
    private static final FileAttribute<?> OWNER_ENTERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_READS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// What is to stand in a file.
    public interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    /// Writes the file, in the place of one that is there.
    public void replace(Path target, Content content) throws IOException {
        var unfinished = write(content);
        Files.createDirectories(parent(target), OWNER_ENTERS);
        Files.move(unfinished, target, ATOMIC_MOVE);
        sync(parent(target));
    }

    /// Writes the file unless there is one of that name: a link never replaces one.
    public void create(Path target, Content content) throws IOException {
        var unfinished = write(content);
        try {
            Files.createLink(target, unfinished);
        } catch (FileAlreadyExistsException _) {
            // somebody else's stays
        } finally {
            Files.delete(unfinished);
        }
        sync(parent(target));
    }

    /// Throws away what nobody has touched since: whoever was writing it has died.
    public void clear(Instant untouchedSince) throws IOException {
        if (!Files.exists(directory)) return;
        try (var leftovers = Files.newDirectoryStream(directory, UNFINISHED + "*")) {
            for (var file : leftovers)
                if (isUntouched(file, untouchedSince)) Files.deleteIfExists(file);
        }
    }

    /// Who writes beside this may have finished meanwhile: then there is nothing to throw away.
    private static boolean isUntouched(Path file, Instant since) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private Path write(Content content) throws IOException {
        Files.createDirectories(directory, OWNER_ENTERS);
        var path = directory.resolve(UNFINISHED + UUID.randomUUID());
        try (var file =
                new BufferedOutputStream(
                        Channels.newOutputStream(
                                Files.newByteChannel(path, Set.of(CREATE_NEW, WRITE), OWNER_READS)),
                        1 << 16)) {
            content.writeTo(file);
        }
        sync(path);
        return path;
    }

    private static Path parent(Path target) {
        return Objects.requireNonNull(target.getParent());
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }
}
