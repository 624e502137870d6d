package org.verger.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands over and in every table: when, on what, on which data, and rows of Markdown.
public final class Report {
    private Report() {}

    /// The day, the processor, the Java and each data set with its SHA-256.
    public static String head(String title, List<Path> data) {
        return "## %s\n\n%s; %s, %d cores; Java %s.%s\n"
                .formatted(
                        title,
                        LocalDate.now(ZoneOffset.UTC),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        data.stream().map(Report::named).collect(Collectors.joining()));
    }

    /// A row of a table.
    public static String row(Object... cells) {
        return Stream.of(cells)
                .map(Object::toString)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// The row below a table's head.
    public static String line(int columns) {
        return "|" + "---|".repeat(columns);
    }

    /// SHA-256 of a file, or of all that lie in a folder in the order of their names, in
    /// hexadecimal.
    public static String hash(Path path) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(path)) digest.update(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) return List.of(path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String named(Path file) {
        return "\n%s: SHA-256 %s.".formatted(file.getFileName(), hash(file));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notOnLinux) {
            return System.getProperty("os.arch");
        }
    }
}
