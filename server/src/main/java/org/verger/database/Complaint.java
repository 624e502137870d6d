package org.verger.database;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// What PostgreSQL and the system say when something is wrong that a person can mend, and the same
/// in plain words.
enum Complaint {
    DISK_FULL(
            "No space left on device|Disk quota exceeded",
            "The disk that holds %s is full.",
            "Make room on it, then start Verger again. The data are untouched."),
    READ_ONLY(
            "Read-only file system",
            "The disk that holds %s can only be read.",
            "Mount it so that it can be written, or choose another folder with VERGER_HOME."),
    NO_PERMISSION(
            "Permission denied|Operation not permitted",
            "There is no permission to write in %s.",
            "Give it to the user that Verger runs as, or choose another folder with VERGER_HOME."),
    PORT_TAKEN(
            "could not bind",
            "PostgreSQL, with its data in %s, cannot have its port: another program has it.",
            "End the other program, or choose another port with VERGER_DATABASE_PORT."),
    OTHER_VERSION(
            "database files are incompatible",
            "The data in %s were written by another version of PostgreSQL.",
            "Start the Verger that wrote them. They are untouched."),
    OUT_OF_MEMORY(
            "could not map anonymous shared memory|out of memory|Cannot allocate memory",
            "There is not enough memory for PostgreSQL, whose data are in %s.",
            "Give this machine more memory, then start Verger again.");

    static final String OTHER_HOME = "Choose another folder with VERGER_HOME.";
    private final Pattern sign;
    private final String what;
    private final String remedy;

    Complaint(String sign, String what, String remedy) {
        this.sign = Pattern.compile(sign);
        this.what = what;
        this.remedy = remedy;
    }

    static @Nullable Complaint in(String output) {
        for (var complaint : values()) if (complaint.sign.matcher(output).find()) return complaint;
        return null;
    }

    DatabaseUnavailable about(Path folder, @Nullable Throwable cause) {
        return new DatabaseUnavailable(what.formatted(folder), remedy, cause);
    }
}
