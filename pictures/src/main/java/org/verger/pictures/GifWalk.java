package org.verger.pictures;

import java.util.Arrays;

/// Walks a GIF's blocks to its trailer (GIF89a specification).
final class GifWalk {
    private static final int BACKGROUND = 11;

    /// An extension that has a transparent colour, for a picture that never comes; and the trailer.
    private static final byte[] END = {0x21, (byte) 0xf9, 4, 1, 0, 0, 0, 0, 0x3b};

    private GifWalk() {}

    /// The file as far as its first frame. OpenCV takes the whole of a GIF to be as transparent as
    /// the last of its frames, and paints its background, which no browser does, wherever the first
    /// left it open; and refuses one whose background is no colour of its table. Here the last that
    /// it reads is always transparent, and the background the table's first.
    static byte[] firstFrame(byte[] file) {
        var scan = Scan.of(file).littleEndian();
        var unused = new Anatomy.Sketch(Kind.GIF);
        screen(scan, unused);
        while (scan.u8() == 0x21) {
            extension(scan, unused);
        }
        var _ = image(scan, unused);
        byte[] frame = Arrays.copyOf(file, scan.position() + END.length);
        System.arraycopy(END, 0, frame, scan.position(), END.length);
        frame[BACKGROUND] = 0;
        return frame;
    }

    static boolean walk(Scan scan, Anatomy.Sketch sketch) {
        screen(scan, sketch);
        boolean pixels = false;
        while (true) {
            switch (scan.u8()) {
                case 0x2c -> {
                    if (!image(scan, sketch)) {
                        return false;
                    }
                    pixels = true;
                }
                case 0x21 -> extension(scan, sketch);
                case 0x3b -> {
                    sketch.rest(scan);
                    return pixels;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private static void screen(Scan scan, Anatomy.Sketch sketch) {
        scan.skip(6);
        sketch.atLeast(scan.u16(), scan.u16());
        int flags = scan.u8();
        scan.skip(2 + tableLength(flags));
    }

    private static boolean image(Scan scan, Anatomy.Sketch sketch) {
        int left = scan.u16();
        int top = scan.u16();
        boolean fits = left + scan.u16() <= sketch.width && top + scan.u16() <= sketch.height;
        scan.skip(tableLength(scan.u8()));
        scan.skip(1);
        skipBlocks(scan);
        return fits;
    }

    private static void extension(Scan scan, Anatomy.Sketch sketch) {
        switch (scan.u8()) {
            case 0xf9 -> {}
            case 0x01, 0xfe -> sketch.metadata.add(Metadata.COMMENT);
            case 0xff -> application(scan.take(scan.u8()).ascii(8), scan, sketch);
            default -> sketch.metadata.add(Metadata.OTHER);
        }
        skipBlocks(scan);
    }

    private static void application(String name, Scan scan, Anatomy.Sketch sketch) {
        switch (name) {
            case "NETSCAPE", "ANIMEXTS" -> {}
            case "XMP Data" -> sketch.xmp(scan.at(scan.position()));
            case "ICCRGBG1" -> sketch.metadata.add(Metadata.ICC);
            default -> sketch.metadata.add(Metadata.OTHER);
        }
    }

    private static long tableLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << (1 + (flags & 7));
    }

    private static void skipBlocks(Scan scan) {
        for (int length = scan.u8(); length > 0; length = scan.u8()) {
            scan.skip(length);
        }
    }
}
