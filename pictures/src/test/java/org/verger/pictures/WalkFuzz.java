package org.verger.pictures;

import java.util.List;

/// What Jazzer calls with whatever it thinks of: all that reads a file before OpenCV sees it. Only
/// a value may come out, and one that the decoder can be given.
public final class WalkFuzz {
    private static final List<String> CHUNKS = List.of("cICP", "iCCP", "cHRM", "gAMA");

    private WalkFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        Kind.of(file).flatMap(kind -> Anatomy.of(file, kind)).ifPresent(WalkFuzz::check);
        var exif = Exif.read(Scan.of(file));
        exif.orientation().ifPresent(WalkFuzz::checkOrientation);
        Icc.conversion(Scan.of(file)).ifPresent(colours -> colours.applyTo(new byte[768]));
        CHUNKS.forEach(chunk -> checkColours(chunk, file));
        if (Kind.isPictureNotTaken(file) && Kind.of(file).isPresent()) {
            throw new IllegalStateException("taken and not taken");
        }
    }

    /// Within a whole PNG none would get past the sum of its chunk.
    private static void checkColours(String chunk, byte[] content) {
        var colours = new PngColours();
        colours.note(chunk, Scan.of(content));
        colours.conversion().ifPresent(found -> found.applyTo(new byte[768]));
    }

    private static void check(Anatomy anatomy) {
        if (anatomy.width() < 1 || anatomy.height() < 1 || anatomy.pixels() < 1) {
            throw new IllegalStateException("no pixels: " + anatomy);
        }
        checkOrientation(anatomy.orientation());
        anatomy.colours().ifPresent(colours -> colours.applyTo(new byte[768]));
    }

    private static void checkOrientation(int orientation) {
        if (orientation < 1 || orientation > 8) {
            throw new IllegalStateException("no orientation: " + orientation);
        }
    }
}
