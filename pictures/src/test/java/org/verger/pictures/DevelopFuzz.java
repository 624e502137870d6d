package org.verger.pictures;

import org.verger.pictures.Development.Developed;

import java.nio.file.Path;

/// What Jazzer calls to try the whole path, native code and all, on small pictures. It runs in a
/// process of its own: should OpenCV fall over, the test sees how.
public final class DevelopFuzz {
    private static final Darkroom DARKROOM =
            new Darkroom(new Limits(250_000, 250_000, 100_000, 256), Path.of("target", "native"));

    private DevelopFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        if (DARKROOM.develop(file) instanceof Developed developed
                && Math.max(developed.full().width(), developed.full().height()) > 256) {
            throw new IllegalStateException("larger than allowed: " + developed.full());
        }
    }
}
