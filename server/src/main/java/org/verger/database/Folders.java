package org.verger.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/// Folders that only their owner may enter, and that appear whole or not at all.
final class Folders {
    static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE = permissions("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            permissions("rwx------");

    private Folders() {}

    static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder, OWNER_FOLDER);
        Files.setPosixFilePermissions(folder, OWNER_FOLDER.value());
    }

    /// Gives a finished folder its name, so that a power cut leaves the whole of it or nothing.
    static void publish(Path finished, Path name) throws IOException {
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
        try (var parent =
                FileChannel.open(
                        Objects.requireNonNull(name.getParent()), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    /// Removes what an earlier, interrupted attempt left; follows no link.
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
