package org.verger.pictures;

/// How large an upload may be, and how large its full rendition is made (pixels along the longer
/// side). A picture with 16 bits to the sample counts as twice its pixels, for it takes twice the
/// memory.
public record Limits(int maxPixels, long maxBytes, int longestSide) {
    public static final Limits DEFAULT = new Limits(40_000_000, 20L * 1024 * 1024, 2048);

    public Limits {
        if (maxPixels < 1 || maxBytes < 1 || longestSide < 1) {
            throw new IllegalArgumentException(
                    "limits are positive: " + maxPixels + ", " + maxBytes + ", " + longestSide);
        }
    }
}
