package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/// The files that Jazzer found worth keeping, of which no two take the same way through the code,
/// are read again in each build; on demand Jazzer goes on from there, in a process of its own.
class FuzzTest {
    private static final int RUNS = 2_000_000;

    @Test
    void whatWasKeptIsStillReadOrRefused() throws IOException {
        var files = kept("WalkFuzz");

        files.forEach(WalkFuzz::fuzzerTestOneInput);

        assertThat(files).hasSizeGreaterThan(100);
    }

    @Test
    void whatWasKeptIsStillDevelopedOrRefused() throws IOException {
        var files = kept("DevelopFuzz");

        files.forEach(DevelopFuzz::fuzzerTestOneInput);

        assertThat(files).hasSizeGreaterThan(100);
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(strings = {"WalkFuzz", "DevelopFuzz"})
    void nothingComesOutButValues(String target) throws IOException, InterruptedException {
        var corpus = Files.createDirectories(Path.of("target", "fuzz", target));
        for (var file : kept(target)) Files.write(corpus.resolve(Bytes.sha256(file)), file);
        var log = Path.of("target", "fuzz", target + ".log").toFile();

        var process =
                new ProcessBuilder(command(target, corpus))
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start();

        assertThat(process.waitFor()).as("see %s", log).isZero();
        assertThat(Files.readString(log.toPath())).contains("Done " + RUNS + " runs");
    }

    private static List<String> command(String target, Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=org.verger.pictures." + target,
                "--instrumentation_includes=org.verger.pictures.**",
                "--reproducer_path=" + corpus.getParent(),
                "-artifact_prefix=" + corpus.getParent() + File.separator,
                "-runs=" + RUNS,
                "-max_len=4096",
                "-rss_limit_mb=4096",
                corpus.toString());
    }

    private static List<byte[]> kept(String target) throws IOException {
        var files = new ArrayList<byte[]>();
        try (var zip =
                new ZipInputStream(
                        Objects.requireNonNull(
                                FuzzTest.class.getResourceAsStream(target + "_seed_corpus.zip")))) {
            while (zip.getNextEntry() != null) files.add(zip.readAllBytes());
        }
        return files;
    }
}
