package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The public vocabulary is small. That the server uses nothing else is held by its own test of the
/// modules: to it the gate is one.
class AnatomyTest {
    private static final Path SOURCES = Path.of("src/main/java/org/verger/gate");

    @Test
    void theVocabularyHasAtMostFifteenFiles() throws IOException {
        assertThat(files(SOURCES, 1)).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES)) {
            assertThat(packages.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.resolve("package-info.java")).exists());
        }
    }

    @Test
    void itAsksNoClockAndReadsNothingButItsLists() throws IOException {
        for (Path file : files(SOURCES, 9)) {
            String source = Files.readString(file);
            assertThat(source)
                    .as(file.toString())
                    .doesNotContain(
                            "Clock", ".now(", "currentTimeMillis", "nanoTime", "java.net.http");
            if (!file.endsWith("WordList.java"))
                assertThat(source).as(file.toString()).doesNotContain("java.io", "java.nio.file");
        }
    }

    private static List<Path> files(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
