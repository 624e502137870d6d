package org.verger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The repository's own papers and sources, as a test reads them.
final class Repository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /// The text of a file.
    static String text(String name) {
        return text(ROOT.resolve(name));
    }

    /// The cells of every row of the tables in a page of Markdown, the heads left out.
    static List<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList())
                .toList();
    }

    /// Everything that stands in the Java sources under `src/main` or `src/test`.
    static String sources(String folder, Predicate<String> wanted) {
        try (var files = Files.walk(ROOT, 20)) {
            return files.filter(file -> file.toString().contains("/" + folder + "/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .map(Repository::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
