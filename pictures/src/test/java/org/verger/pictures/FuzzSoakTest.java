package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lets Jazzer loose in a process of its own, seeded with one file of each kind.
@Tag("soak")
class FuzzSoakTest {
    @ParameterizedTest
    @CsvSource({"org.verger.pictures.WalkFuzz, 2000000", "org.verger.pictures.DevelopFuzz, 200000"})
    void nothingComesOutButValues(String target, int runs)
            throws IOException, InterruptedException {
        var corpus = seeds(Files.createDirectories(Path.of("target", "fuzz", target)));
        var log = Path.of("target", "fuzz", target + ".log").toFile();

        var process =
                new ProcessBuilder(command(target, runs, corpus))
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start();

        assertThat(process.waitFor()).as("see %s", log).isZero();
        assertThat(Files.readString(log.toPath())).contains("Done " + runs + " runs");
    }

    private static List<String> command(String target, int runs, Path corpus) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--instrumentation_includes=org.verger.pictures.**",
                "--reproducer_path=" + corpus.getParent(),
                "-artifact_prefix=" + corpus.getParent() + File.separator,
                "-runs=" + runs,
                "-max_len=4096",
                "-rss_limit_mb=4096",
                corpus.toString());
    }

    private static Path seeds(Path folder) throws IOException {
        byte[] exif = Originals.exifSegment(Originals.tiff(6, true, true));
        byte[] profile =
                Originals.joined(Originals.ascii("ICC_PROFILE\0\1\1"), Profiles.displayP3());
        Files.write(folder.resolve("jpeg"), Originals.with(Originals.jpeg(32, 24), 0xe1, exif));
        Files.write(
                folder.resolve("profile"), Originals.with(Originals.jpeg(32, 24), 0xe2, profile));
        Files.write(
                folder.resolve("png"), Originals.pngWith("eXIf", Originals.tiff(6, true, true)));
        Files.write(
                folder.resolve("webp"),
                Originals.webpWith(Originals.riffChunk("EXIF", Originals.tiff(6, true, true))));
        Files.write(folder.resolve("gif"), Originals.gif(32, 24));
        Files.write(folder.resolve("tiff"), Originals.tiff(6, true, true));
        Files.write(folder.resolve("icc"), Profiles.adobeRgb());
        return folder;
    }
}
