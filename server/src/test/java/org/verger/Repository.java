package org.verger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The repository's own papers and sources, as a test reads them.
final class Repository {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final List<String> PARTS =
            List.of("build-tools", "gate", "judge", "networks", "pictures", "server");

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

    /// The files under a folder whose names end so, by their paths from the root.
    static Map<String, String> files(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(
                            Collectors.toMap(
                                    file -> ROOT.relativize(file).toString(), Repository::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that stands in the Java sources under `src/main` or `src/test`.
    static String sources(String folder, Predicate<String> wanted) {
        return PARTS.stream()
                .map(part -> Path.of(part, folder, "java"))
                .filter(java -> Files.exists(ROOT.resolve(java)))
                .flatMap(java -> files(java.toString(), ".java").entrySet().stream())
                .filter(
                        file ->
                                wanted.test(
                                        file.getKey()
                                                .substring(file.getKey().lastIndexOf('/') + 1)))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
