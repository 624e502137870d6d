package org.verger.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/// Where PostgreSQL keeps the data: made once, never made anew over something that is there.
final class DataDirectory {
    static final String OWNER = "verger_owner";
    // pg_ctl hands its path to a shell between double quotes
    private static final Pattern UNSAFE = Pattern.compile("[\"$`\\\\\\p{Cntrl}]");
    private static final int LONGEST_SOCKET_PATH = 107;
    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    static DataDirectory in(Path parent, Program program, Passwords passwords) throws IOException {
        var path = parent.resolve("data");
        var fresh = parent.resolve("data.new");
        Folders.remove(fresh);
        if (Files.exists(path)) {
            refuseOtherVersion(path);
            refuseWithoutPassword(path, passwords);
        } else {
            initialise(fresh, program, passwords);
            Folders.publish(fresh, path);
        }
        return new DataDirectory(path);
    }

    static void refuseUnsafe(Path home) {
        if (!UNSAFE.matcher(home.toString()).find()) return;
        throw new DatabaseUnavailable(
                "PostgreSQL cannot live in the folder %s: its name holds one of \" $ ` \\ or a"
                                .formatted(home)
                        + " control character.",
                Complaint.OTHER_HOME);
    }

    Path path() {
        return path;
    }

    Path processFile() {
        return path.resolve("postmaster.pid");
    }

    /// Writes PostgreSQL's configuration anew: it holds nothing that is not decided here.
    void configure(int port, Path sockets) throws IOException {
        var text =
                """
                # Written by Verger at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = '%s'
                unix_socket_permissions = 0700
                password_encryption = 'scram-sha-256'
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                shared_buffers = 64MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                max_connections = 60
                max_worker_processes = 4
                max_parallel_workers_per_gather = 1
                autovacuum_max_workers = 2
                io_method = sync
                jit = off
                huge_pages = off
                log_timezone = 'UTC'
                timezone = 'UTC'
                datestyle = 'iso, dmy'
                log_line_prefix = '%%m [%%p] '
                """
                        .formatted(port, socketSetting(sockets, port));
        var fresh = path.resolve("postgresql.conf.new");
        Files.writeString(fresh, text);
        Files.move(
                fresh,
                path.resolve("postgresql.conf"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    // a socket's path may be 107 bytes long; where it would be longer there is the loopback alone
    static String socketSetting(Path sockets, int port) {
        var socket = sockets.resolve(".s.PGSQL." + port).toString();
        if (socket.getBytes(StandardCharsets.UTF_8).length > LONGEST_SOCKET_PATH) return "";
        return '"' + sockets.toString().replace("'", "''") + '"';
    }

    private static void initialise(Path fresh, Program program, Passwords passwords)
            throws IOException {
        var owner = passwords.of(OWNER);
        program.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + owner.user(),
                "--pwfile=" + passwords.file(OWNER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private static void refuseOtherVersion(Path path) throws IOException {
        var file = path.resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : "none";
        if (version.equals(Program.MAJOR)) return;
        var what =
                version.equals("none")
                        ? "The folder %s is there, but it is not one of PostgreSQL's."
                        : "The data in %s were written by PostgreSQL " + version + ".";
        throw new DatabaseUnavailable(
                what.formatted(path) + " This Verger brings PostgreSQL " + Program.MAJOR + ".",
                "Start the Verger that wrote them, or choose another folder with VERGER_HOME. They"
                        + " are untouched.");
    }

    private static void refuseWithoutPassword(Path path, Passwords passwords) {
        if (passwords.has(OWNER)) return;
        throw new DatabaseUnavailable(
                "There are data in %s, but the password to them, %s, is gone."
                        .formatted(path, passwords.file(OWNER)),
                "Bring the file back from a backup. The data are untouched.");
    }
}
