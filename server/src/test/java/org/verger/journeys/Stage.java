package org.verger.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.verger.Chromium;
import org.verger.RunningVerger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What all journeys of a run share: the demonstration on a fresh home, and one browser.
record Stage(RunningVerger verger, Chromium chromium) implements AutoCloseable {
    private static Stage open() {
        var browser = Chromium.start();
        try {
            var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "journeys-");
            return new Stage(RunningVerger.demonstration(home), browser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        verger.close();
    }

    /// Sets the stage for the first test that asks for it; the run's end clears it.
    static final class Hand implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext asked, ExtensionContext test) {
            return asked.getParameter().getType().equals(Stage.class);
        }

        @Override
        public Object resolveParameter(ParameterContext asked, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(Stage.class))
                    .computeIfAbsent(Stage.class, _ -> open(), Stage.class);
        }
    }
}
