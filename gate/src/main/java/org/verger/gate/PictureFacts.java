package org.verger.gate;

import java.util.Set;

/// What was measured on a picture: at least so many faces, and what its original file carried.
///
/// @param largestFace how much of the picture's height the largest face takes, from 0 to 1; 0 where
///   that was not measured
/// @param writing what can be read in the picture; empty where nothing can, or nobody looked
/// @param reading whether all that can be read in it was
public record PictureFacts(
        int faces,
        Set<MetadataFound> metadata,
        double largestFace,
        String writing,
        Reading reading) {

    /// How far somebody came who read what is written in a picture.
    public enum Reading {
        /// To its end.
        READ,
        /// Nobody looked yet, and somebody will.
        NOT_YET,
        /// They gave up, or ran out of time.
        GIVEN_UP
    }

    public PictureFacts {
        if (faces < 0) throw new IllegalArgumentException("a picture has no " + faces + " faces");
        if (!(largestFace >= 0 && largestFace <= 1))
            throw new IllegalArgumentException("no face takes " + largestFace + " of a picture");
        metadata = Set.copyOf(metadata);
    }

    /// Where all that is written was read.
    public PictureFacts(
            int faces, Set<MetadataFound> metadata, double largestFace, String writing) {
        this(faces, metadata, largestFace, writing, Reading.READ);
    }

    /// Where faces were counted and not measured, and nothing is written.
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
