package org.verger.pictures;

import java.util.Set;

/// Walks a JPEG's segments to its end marker (ITU-T T.81 annex B), as strictly as the standard
/// says: what the decoder might make of bytes between segments cannot differ from what was seen
/// here.
final class JpegWalk {
    /// A progressive file has about ten scans; each costs the decoder a pass over every pixel.
    private static final int MOST_SCANS = 64;

    /// The frames whose rows are finished one after the other: baseline, extended, arithmetic.
    private static final Set<Integer> ROW_BY_ROW = Set.of(0xc0, 0xc1, 0xc9);

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int COMMENT = 0xfe;

    private final Scan scan;
    private final Anatomy.Sketch sketch;
    private final ProfileParts profile = new ProfileParts();
    private int frames;
    private int scans;
    private int components;

    private JpegWalk(Scan scan, Anatomy.Sketch sketch) {
        this.scan = scan;
        this.sketch = sketch;
    }

    static boolean walk(Scan scan, Anatomy.Sketch sketch) {
        scan.skip(2);
        return new JpegWalk(scan, sketch).toTheEnd();
    }

    private boolean toTheEnd() {
        while (scan.u8() == 0xff) {
            int marker = marker();
            if (marker == END_OF_IMAGE) {
                sketch.rest(scan);
                profile.joined().ifPresent(sketch::icc);
                return frames == 1 && scans > 0 && scans <= MOST_SCANS;
            }
            if (marker < 0xc0) {
                return false;
            }
            note(marker, scan.take(scan.u16() - 2L));
        }
        return false;
    }

    private int marker() {
        int marker = scan.u8();
        while (marker == 0xff) {
            marker = scan.u8();
        }
        return marker;
    }

    private void note(int marker, Scan segment) {
        if (marker == START_OF_SCAN) {
            scans++;
            sketch.heldWhole |= scans > 1 || segment.u8() < components;
            scan.skipEntropyCoded();
        } else if (isFrame(marker)) {
            frames++;
            sketch.heldWhole |= !ROW_BY_ROW.contains(marker);
            segment.skip(1);
            int height = segment.u16();
            sketch.atLeast(segment.u16(), height);
            components = segment.u8();
        } else if (marker == COMMENT) {
            sketch.metadata.add(Metadata.COMMENT);
        } else if (marker >= 0xe0 && marker <= 0xef) {
            application(marker - 0xe0, segment);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    private void application(int number, Scan segment) {
        if (number == 0 && segment.startsWith("JFIF\0")) {
            thumbnailOfJfif(segment);
        } else if (number == 0 && segment.startsWith("JFXX\0")) {
            sketch.metadata.add(Metadata.THUMBNAIL);
        } else if (number == 1 && segment.startsWith("Exif\0")) {
            segment.skip(6);
            sketch.exif(segment.take(segment.remaining()));
        } else if (number == 1 && segment.startsWith("http://ns.adobe.com/x")) {
            sketch.xmp(segment);
        } else if (number == 2 && segment.startsWith("ICC_PROFILE\0")) {
            sketch.metadata.add(Metadata.ICC);
            segment.skip(12);
            profile.add(segment);
        } else if (number == 13 && segment.startsWith("Photoshop ")) {
            sketch.metadata.add(Metadata.IPTC);
        } else if (number != 14 || !segment.startsWith("Adobe")) {
            sketch.metadata.add(Metadata.OTHER);
        }
    }

    private void thumbnailOfJfif(Scan segment) {
        segment.skip(12);
        if (segment.u16() > 0) {
            sketch.metadata.add(Metadata.THUMBNAIL);
        }
    }
}
