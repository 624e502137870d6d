package org.verger.gate;

import java.util.Set;

/// What was measured on a picture: at least so many faces, and what its original file carried.
///
/// @param largestFace how much of the picture's height the largest face takes, from 0 to 1; 0 where
///   that was not measured
/// @param writing what can be read in the picture; empty where nothing can, or nobody looked
public record PictureFacts(
        int faces, Set<MetadataFound> metadata, double largestFace, String writing) {

    public PictureFacts {
        if (faces < 0) throw new IllegalArgumentException("a picture has no " + faces + " faces");
        if (!(largestFace >= 0 && largestFace <= 1))
            throw new IllegalArgumentException("no face takes " + largestFace + " of a picture");
        metadata = Set.copyOf(metadata);
    }

    /// Where faces were counted and not measured, and nobody looked for writing.
    public PictureFacts(int faces, Set<MetadataFound> metadata) {
        this(faces, metadata, 0, "");
    }

    /// What the original file carried besides its pixels; the published rendition carries none of
    /// it.
    public enum MetadataFound {
        EXIF,
        GPS,
        XMP,
        IPTC,
        COMMENT,
        THUMBNAIL,
        OTHER
    }
}
