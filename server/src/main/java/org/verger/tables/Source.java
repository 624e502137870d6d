package org.verger.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file that can be read as often as is needed.
///
/// @param name of one among several; empty for a file that came alone
public record Source(String name, Opening opening) {

    /// Begins to read it from the start.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Source of(byte[] content) {
        return new Source("", () -> new ByteArrayInputStream(content));
    }
}
