package org.verger.pictures;

/// A kind of hidden data that an original carried beside its pixels.
public enum Metadata {
    /// Camera, owner, serial number, time.
    EXIF,
    /// The place where the photograph was taken, in EXIF or XMP.
    GPS,
    XMP,
    /// Caption, names and keywords as news desks write them.
    IPTC,
    COMMENT,
    /// A small copy, which may show what was later cut away.
    THUMBNAIL,
    ICC,
    /// Anything else: vendors' blocks, a second picture or a film after the first, a time stamp.
    OTHER
}
