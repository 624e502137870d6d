package org.verger.gate;

/// What the original file carried besides its pixels; the published rendition carries none of it.
public enum MetadataFound {
    EXIF,
    GPS,
    XMP,
    IPTC,
    COMMENT,
    THUMBNAIL,
    OTHER
}
