package org.verger.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the JDK that has ended: its exit code and all that it said.
record Run(int code, String said) {
    /// Runs `java` or `javac` of the JDK that runs the tests, in this folder.
    static Run of(String program, List<String> arguments, Path folder) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        line.addAll(arguments);
        try {
            var process =
                    new ProcessBuilder(line)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
