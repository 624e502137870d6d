package org.verger.database;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.BufferedInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// PostgreSQL's own programs, unpacked once from the jar they come in.
final class Program {
    /// The major version whose data these programs understand.
    static final String MAJOR = "18";

    private static final String NAME = "program-18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_RUN = 0100;
    private final Path folder;

    private Program(Path folder) {
        this.folder = folder;
    }

    static Program unpackedIn(Path parent) throws IOException {
        var folder = parent.resolve(NAME);
        var fresh = parent.resolve(NAME + ".new");
        Folders.remove(fresh);
        if (!Files.exists(folder)) {
            unpack(fresh);
            Folders.publish(fresh, folder);
        }
        return new Program(folder);
    }

    /// The programs exist for one kind of machine only.
    static void refuseUnless(String system, String processor) {
        if (system.equals("Linux") && processor.equals("amd64")) return;
        throw new DatabaseUnavailable(
                "Verger brings a PostgreSQL along for Linux on amd64 only; this is %s on %s."
                        .formatted(system, processor),
                "Run PostgreSQL 15 or later yourself and name it with VERGER_DATABASE_URL.");
    }

    /// Runs one of the programs and waits for its end; a bad end is thrown, in plain words.
    void run(String name, String... arguments) throws IOException {
        var ended = attempt(name, arguments);
        if (ended.code != 0) throw DatabaseUnavailable.afterOutput(folder, name, ended.output);
    }

    Ended attempt(String name, String... arguments) throws IOException {
        var command =
                Stream.of(
                                asAnyUser().stream(),
                                Stream.of(folder.resolve("bin").resolve(name).toString()),
                                Stream.of(arguments))
                        .flatMap(part -> part)
                        .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        refuseWithoutNamespace(output);
        return new Ended(codeOf(process), output);
    }

    /// How a program ended, and what it said.
    record Ended(int code, String output) {}

    boolean isRunBy(Path executable) {
        return executable.startsWith(folder.resolve("bin"));
    }

    // initdb, pg_ctl and postgres refuse to be root; in a user namespace without a mapping the same
    // files belong to the same, nameless user
    private static List<String> asAnyUser() throws IOException {
        var isRoot = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        return isRoot ? List.of("unshare", "--user") : List.of();
    }

    private static void refuseWithoutNamespace(String output) {
        if (!output.startsWith("unshare:")) return;
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and this machine allows no user namespace ("
                        + output.strip()
                        + ").",
                "Run Verger as an ordinary user, or name another PostgreSQL with"
                        + " VERGER_DATABASE_URL.");
    }

    private static int codeOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while waiting").initCause(e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        var archive = Objects.requireNonNull(Program.class.getResourceAsStream(ARCHIVE));
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(entry, tar, folder);
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder)
            throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("outside: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        copy(tar, target);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0)
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    // forced to the disk: the folder's final name promises that all of it is there
    private static void copy(TarArchiveInputStream tar, Path target) throws IOException {
        try (var file = new FileOutputStream(target.toFile())) {
            tar.transferTo(file);
            file.getFD().sync();
        }
    }
}
