package org.verger.pictures;

import java.nio.BufferUnderflowException;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// The three things asked of an EXIF block (TIFF 6.0, Exif 2.32): which way up, whether it holds a
/// place, whether it holds a small copy. A block that breaks off answers what it could.
record Exif(OptionalInt orientation, Set<Metadata> alsoHolds) {
    private static final int ORIENTATION = 0x0112;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int IPTC = 0x83bb;
    private static final int XMP = 0x02bc;
    private static final int ICC = 0x8773;

    static Exif read(Scan block) {
        var reading = new Reading();
        try {
            reading.directories(block);
        } catch (BufferUnderflowException cutShort) {
            reading.alsoHolds.add(Metadata.OTHER);
        }
        return new Exif(reading.orientation, reading.alsoHolds);
    }

    private static final class Reading {
        OptionalInt orientation = OptionalInt.empty();
        final Set<Metadata> alsoHolds = EnumSet.noneOf(Metadata.class);

        void directories(Scan block) {
            var tiff = block.startsWith("II") ? block.littleEndian() : block.bigEndian();
            var header = tiff.at(4);
            var first = tiff.at(header.u32());
            int entries = first.u16();
            for (int entry = 0; entry < entries; entry++) {
                note(first.take(12));
            }
            if (first.u32() != 0) {
                alsoHolds.add(Metadata.THUMBNAIL);
            }
        }

        private void note(Scan entry) {
            int tag = entry.u16();
            entry.skip(6);
            switch (tag) {
                case ORIENTATION -> turn(entry.u16());
                case GPS_DIRECTORY -> alsoHolds.add(Metadata.GPS);
                case IPTC -> alsoHolds.add(Metadata.IPTC);
                case XMP -> alsoHolds.add(Metadata.XMP);
                case ICC -> alsoHolds.add(Metadata.ICC);
                default -> {}
            }
        }

        private void turn(int value) {
            if (value >= 1 && value <= 8) {
                orientation = OptionalInt.of(value);
            }
        }
    }
}
