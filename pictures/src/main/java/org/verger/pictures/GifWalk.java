package org.verger.pictures;

/// Walks a GIF's blocks to its trailer (GIF89a specification).
final class GifWalk {
    private GifWalk() {}

    static boolean walk(Scan scan, Anatomy.Sketch sketch) {
        scan.skip(6);
        sketch.atLeast(scan.u16(), scan.u16());
        int flags = scan.u8();
        scan.skip(2 + tableLength(flags));
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
