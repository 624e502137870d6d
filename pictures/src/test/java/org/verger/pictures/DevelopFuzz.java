package org.verger.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.verger.pictures.Development.Developed;

import java.nio.file.Path;

/// What Jazzer calls to try the whole path, native code and all, on small pictures: the search for
/// faces takes most of the time, and is as thorough on few pixels. It runs in a process of its own:
/// should OpenCV fall over, the test sees how.
public final class DevelopFuzz {
    private static final int LONGEST = 96;
    private static final Darkroom DARKROOM =
            new Darkroom(new Limits(60_000, 60_000, 100_000, LONGEST), Path.of("target", "native"));

    private DevelopFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        if (DARKROOM.develop(file) instanceof Developed developed) {
            check(developed.full());
            check(developed.discovered());
        }
    }

    /// It is decoded again as for Tesseract.
    private static void check(Rendition full) {
        try (var _ = new PointerScope()) {
            var again = Pixels.of(full);
            if (again.width() != full.width()
                    || again.height() != full.height()
                    || Math.max(again.width(), again.height()) > LONGEST) {
                throw new IllegalStateException("not as allowed: " + full);
            }
        }
    }

    private static void check(Discovered discovered) {
        double largest = discovered.largestFace();
        boolean isNone = discovered.faces() == 0;
        if (!(largest >= 0 && largest <= 1) || isNone != (largest == 0)) {
            throw new IllegalStateException("no such faces: " + discovered);
        }
    }
}
