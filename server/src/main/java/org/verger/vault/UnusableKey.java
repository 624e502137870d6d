package org.verger.vault;

import java.nio.file.Path;

/// The master key is missing, damaged or not the right one; says what to do about it.
final class UnusableKey extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String FROM_BACKUP =
            "Nothing was changed. Put the right key back from where you keep a copy of it, or name"
                + " it with VERGER_KEY or VERGER_KEY_FILE, and start again. Without it, what was"
                + " sealed cannot be read by anybody.";

    private final String remedy;

    private UnusableKey(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    private UnusableKey(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    static UnusableKey lost(Path expected) {
        return new UnusableKey(
                "The database holds sealed data, but its master key is not at " + expected + ".",
                FROM_BACKUP);
    }

    static UnusableKey wrong(String source, Throwable cause) {
        return new UnusableKey(
                "The master key from "
                        + source
                        + " is not the one that sealed the data in the database.",
                FROM_BACKUP,
                cause);
    }

    static UnusableKey damaged(String source, Throwable cause) {
        return new UnusableKey(
                "The master key from "
                        + source
                        + " cannot be understood: it is damaged or incomplete.",
                FROM_BACKUP,
                cause);
    }

    static UnusableKey unreadable(Path path, Throwable cause) {
        return new UnusableKey(
                "The master key at " + path + " cannot be read: " + cause,
                "Check that the file is there and that Verger may read it. " + FROM_BACKUP,
                cause);
    }

    static UnusableKey unwritable(Path path, Throwable cause) {
        return new UnusableKey(
                "A master key cannot be kept at " + path + ": " + cause,
                "Let Verger write there, or give a key with VERGER_KEY or VERGER_KEY_FILE.",
                cause);
    }
}
