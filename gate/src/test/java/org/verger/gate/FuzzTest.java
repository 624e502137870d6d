package org.verger.gate;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.gate.text.ReadingFuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/// What Jazzer found worth keeping is read again in each build; on demand Jazzer goes on from
/// there, in a process of its own.
class FuzzTest {
    private static final int RUNS = 1_000_000;

    @Test
    void whatWasKeptStillGetsAVerdict() throws IOException {
        int read = 0;
        try (var corpus = corpus()) {
            for (; corpus.getNextEntry() != null; read++) {
                byte[] kept = corpus.readAllBytes();
                TextFuzz.fuzzerTestOneInput(kept);
                ReadingFuzz.fuzzerTestOneInput(kept);
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void amongItSomethingIsFoundInEveryTextOfAPost() throws IOException {
        var places = new HashSet<Class<?>>();
        try (var corpus = corpus()) {
            while (corpus.getNextEntry() != null) {
                var post = FuzzedPost.of(new String(corpus.readAllBytes(), UTF_8));
                for (var finding : Gate.examine(post.submission(), post.known()).findings())
                    places.add(finding.place().getClass());
            }
        }

        assertThat(places)
                .containsExactlyInAnyOrder(
                        Place.InText.class,
                        Place.InAltText.class,
                        Place.InFileName.class,
                        Place.InCredit.class,
                        Place.InWriting.class,
                        Place.OnPicture.class,
                        Place.Whole.class);
    }

    @Tag("soak")
    @ParameterizedTest
    @ValueSource(classes = {TextFuzz.class, ReadingFuzz.class})
    void nothingComesOutButWhatIsSo(Class<?> target) throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "fuzz", target.getSimpleName()));
        try (var corpus = corpus()) {
            for (var entry = corpus.getNextEntry(); entry != null; entry = corpus.getNextEntry())
                Files.write(folder.resolve(entry.getName()), corpus.readAllBytes());
        }
        var log = Path.of("target", "fuzz", target.getSimpleName() + ".log").toFile();

        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + target.getName(),
                                "--instrumentation_includes=org.verger.gate.**",
                                "--reproducer_path=" + folder.getParent(),
                                "-artifact_prefix=" + folder.getParent() + File.separator,
                                "-runs=" + RUNS,
                                "-max_len=1000",
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start();

        assertThat(process.waitFor()).as("see %s", log).isZero();
        assertThat(Files.readString(log.toPath())).contains("Done " + RUNS + " runs");
    }

    private static ZipInputStream corpus() {
        return new ZipInputStream(
                Objects.requireNonNull(
                        FuzzTest.class.getResourceAsStream("TextFuzz_seed_corpus.zip")));
    }
}
