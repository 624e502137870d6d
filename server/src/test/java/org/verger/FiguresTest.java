package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How long Verger takes to start and how much memory it uses, with its PostgreSQL, after people
/// have worked with it for a while.
@Tag("soak")
class FiguresTest {
    private static final int VIEWS = 200;
    private static final long MOST_MEMORY = 600;
    private static final List<String> PAGES =
            List.of("/today", "/posts", "/posts/new", "/review", "/pupils", "/s/quillbourne/news");

    @TempDir Path home;

    @Test
    void itStartsSoonAndStaysSmall() throws IOException {
        long begun = System.nanoTime();
        try (var verger = RunningVerger.demonstration(home)) {
            var first = Duration.ofNanos(System.nanoTime() - begun);
            verger.stop();
            var second = verger.start();
            look(verger);
            long java = kilobytes(verger.server(), "status", "VmRSS:") / 1024;
            long postgres = postgresKilobytes(verger) / 1024;

            System.out.printf(
                    "first start %d ms, second %d ms; after %d pages Java %d MB + PostgreSQL %d MB"
                            + " = %d MB%n",
                    first.toMillis(), second.toMillis(), VIEWS, java, postgres, java + postgres);
            assertThat(java + postgres).isLessThan(MOST_MEMORY);
        }
    }

    private static void look(RunningVerger verger) throws IOException {
        var head = new ScriptlessBrowser(verger.url());
        head.signInAs("Ruth Adeyemi-Clarke");
        for (int i = 0; i < VIEWS; i++) {
            var path = PAGES.get(i % PAGES.size());
            assertThat(head.get(path).status()).as(path).isEqualTo(200);
        }
    }

    private static long postgresKilobytes(RunningVerger verger) {
        var first = verger.postgres().orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants())
                .mapToLong(process -> kilobytes(process, "smaps_rollup", "Pss:"))
                .sum();
    }

    /// A process that ended meanwhile uses nothing.
    private static long kilobytes(ProcessHandle process, String file, String label) {
        var about = Path.of("/proc", Long.toString(process.pid()), file);
        if (!process.isAlive()) return 0;
        try (var lines = Files.lines(about)) {
            return lines.filter(line -> line.startsWith(label))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
