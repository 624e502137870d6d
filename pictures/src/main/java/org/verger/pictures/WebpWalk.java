package org.verger.pictures;

/// Walks a WebP's RIFF chunks (RFC 9649 §2).
final class WebpWalk {
    private WebpWalk() {}

    static boolean walk(Scan scan, Anatomy.Sketch sketch) {
        scan.skip(4);
        var riff = scan.take(scan.u32());
        sketch.rest(scan);
        riff.skip(4);
        boolean pixels = false;
        while (riff.remaining() > 0) {
            String type = riff.ascii(4);
            long length = riff.u32();
            note(type, riff.take(length), sketch);
            riff.skip(length % 2);
            pixels |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
        }
        return pixels;
    }

    private static void note(String type, Scan chunk, Anatomy.Sketch sketch) {
        switch (type) {
            case "VP8X" -> {
                chunk.skip(4);
                sketch.atLeast(1 + chunk.u24(), 1 + chunk.u24());
            }
            case "VP8 " -> {
                chunk.skip(6);
                sketch.atLeast(chunk.u16() & 0x3fff, chunk.u16() & 0x3fff);
            }
            case "VP8L" -> {
                chunk.skip(1);
                long sides = chunk.u32();
                sketch.atLeast(1 + (int) (sides & 0x3fff), 1 + (int) (sides >> 14 & 0x3fff));
            }
            case "ICCP" -> sketch.icc(chunk);
            case "XMP " -> sketch.xmp(chunk);
            case "EXIF" -> {
                chunk.skip(chunk.startsWith("Exif\0\0") ? 6 : 0);
                sketch.exif(chunk.take(chunk.remaining()));
            }
            case "ALPH", "ANIM", "ANMF" -> {}
            default -> sketch.metadata.add(Metadata.OTHER);
        }
    }
}
