package org.verger.pictures;

/// How large an upload may be, and how large its full rendition is made (pixels along the longer
/// side). `maxHeld` bounds the memory: the pixels that its decoder must hold at once, where one of
/// 16 bits to the sample counts twice. A camera's JPEG is decoded at a part of its size and holds a
/// part of them, which is why the 48 and 50 million of a telephone are taken.
public record Limits(int maxPixels, int maxHeld, long maxBytes, int longestSide) {
    public static final Limits DEFAULT =
            new Limits(64_000_000, 40_000_000, 20L * 1024 * 1024, 2048);

    public Limits {
        if (maxPixels < 1 || maxHeld < 1 || maxBytes < 1 || longestSide < 1) {
            throw new IllegalArgumentException(
                    "limits are positive: %d, %d, %d, %d"
                            .formatted(maxPixels, maxHeld, maxBytes, longestSide));
        }
    }

    boolean allow(Anatomy anatomy) {
        return anatomy.pixels() <= maxPixels && anatomy.held(longestSide) <= maxHeld;
    }
}
