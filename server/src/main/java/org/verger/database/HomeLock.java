package org.verger.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps a second Verger off a home folder; the system lets go of it however this one ends.
final class HomeLock implements AutoCloseable {
    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    static HomeLock on(Path home) throws IOException {
        Files.createDirectories(home);
        var file =
                FileChannel.open(
                        home.resolve("verger.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isTaken(file)) return new HomeLock(file);
        file.close();
        throw new DatabaseUnavailable(
                "Another Verger is running on the folder %s.".formatted(home),
                "Stop it, or choose another folder for this one with VERGER_HOME (and another port"
                        + " with VERGER_DATABASE_PORT). It has not been disturbed.");
    }

    private static boolean isTaken(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
