package org.verger.pictures;

import java.nio.BufferUnderflowException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a file's header says, found without decoding a pixel. `orientation` is EXIF's, 1 to 8;
/// `deep` means 16 bits to the sample; `heldWhole`, a JPEG that cannot be decoded as it is read,
/// since its pixels come in several parts or not by waves; `colours` leads from the picture's own
/// colours to sRGB.
record Anatomy(
        Kind kind,
        int width,
        int height,
        boolean deep,
        boolean heldWhole,
        int orientation,
        Optional<ColourConversion> colours,
        Set<Metadata> metadata) {
    /// Empty when the structure is broken or ends before it says it does.
    static Optional<Anatomy> of(byte[] file, Kind kind) {
        var sketch = new Sketch(kind);
        try {
            boolean whole =
                    switch (kind) {
                        case JPEG -> JpegWalk.walk(Scan.of(file), sketch);
                        case PNG -> PngWalk.walk(Scan.of(file), sketch);
                        case WEBP -> WebpWalk.walk(Scan.of(file).littleEndian(), sketch);
                        case GIF -> GifWalk.walk(Scan.of(file).littleEndian(), sketch);
                    };
            return whole && sketch.width > 0 && sketch.height > 0
                    ? Optional.of(sketch.finished())
                    : Optional.empty();
        } catch (BufferUnderflowException cutShort) {
            return Optional.empty();
        }
    }

    long pixels() {
        return (long) width * height;
    }

    /// How many pixels of eight bits to the sample take as much memory as decoding this for a
    /// picture so long.
    long held(int longestSide) {
        int reduction = heldWhole ? 1 : reduction(longestSide);
        return pixels() / ((long) reduction * reduction) * (deep ? 2 : 1);
    }

    /// A JPEG is decoded at half, a quarter or an eighth of its size where that is still enough, or
    /// misses it by less than a sixteenth: less memory, less time, and no second sampling.
    int reduction(int longestSide) {
        int reduction = kind == Kind.JPEG ? 8 : 1;
        while (reduction > 1
                && Math.max(width, height) / reduction < longestSide - longestSide / 16) {
            reduction /= 2;
        }
        return reduction;
    }

    /// What a walk has found so far.
    static final class Sketch {
        final Set<Metadata> metadata = EnumSet.noneOf(Metadata.class);
        int width;
        int height;
        boolean deep;
        boolean heldWhole;
        Optional<ColourConversion> colours = Optional.empty();
        private final Kind kind;
        private int orientation = 1;

        Sketch(Kind kind) {
            this.kind = kind;
        }

        /// Where a file gives its size twice, the larger counts.
        void atLeast(int width, int height) {
            this.width = Math.max(this.width, width);
            this.height = Math.max(this.height, height);
        }

        void exif(Scan block) {
            metadata.add(Metadata.EXIF);
            var exif = Exif.read(block);
            exif.orientation().ifPresent(found -> orientation = found);
            metadata.addAll(exif.alsoHolds());
        }

        /// The first that is read counts.
        void icc(Scan profile) {
            metadata.add(Metadata.ICC);
            colours = colours.or(() -> Icc.conversion(profile));
        }

        void xmp(Scan packet) {
            metadata.add(Metadata.XMP);
            if (packet.contains("GPSLatitude")) {
                metadata.add(Metadata.GPS);
            }
        }

        /// What follows the end of the picture is nothing that the picture needs.
        void rest(Scan behind) {
            if (behind.remaining() > 0) {
                metadata.add(Metadata.OTHER);
            }
        }

        private Anatomy finished() {
            return new Anatomy(
                    kind,
                    width,
                    height,
                    deep,
                    heldWhole,
                    orientation,
                    colours,
                    Set.copyOf(metadata));
        }
    }
}
