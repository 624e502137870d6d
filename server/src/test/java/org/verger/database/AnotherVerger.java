package org.verger.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A second JVM that runs the embedded PostgreSQL on a home folder, so that a test can kill it.
final class AnotherVerger implements AutoCloseable {
    private final Process process;

    private AnotherVerger(Process process) {
        this.process = process;
    }

    static AnotherVerger on(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        AnotherVerger.class.getName(),
                                        home.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var lines = new BufferedReader(process.inputReader());
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.equals("up")) return new AnotherVerger(process);
        throw new IllegalStateException("it did not start");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) throw new IllegalStateException("still there");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static void main(String[] args) throws IOException {
        try (var _ = EmbeddedPostgres.start(Path.of(args[0]), 0)) {
            System.out.println("up");
            while (System.in.read() >= 0) {}
        }
    }
}
