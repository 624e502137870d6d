package org.verger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/// The passwords of the roles, each in a file that only Verger's own user can read.
final class Passwords {
    private static final int BYTES = 24;
    private final Path folder;

    Passwords(Path folder) {
        this.folder = folder;
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    boolean has(String role) {
        return Files.exists(file(role));
    }

    /// The role's login, with a password made now if it has none yet.
    Server.Login of(String role) {
        try {
            if (!has(role)) make(role);
            return new Server.Login(role, Files.readString(file(role)).strip());
        } catch (IOException e) {
            throw DatabaseUnavailable.atFile(folder, e);
        }
    }

    private void make(String role) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Folders.makePrivate(folder);
        var fresh = folder.resolve(role + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, Folders.OWNER_FILE);
        Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        Files.move(fresh, file(role), StandardCopyOption.ATOMIC_MOVE);
    }
}
