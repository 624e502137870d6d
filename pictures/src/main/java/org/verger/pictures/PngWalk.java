package org.verger.pictures;

import java.util.Set;

/// Walks a PNG's chunks to `IEND`, and checks the sum of each (PNG, third edition, §5).
final class PngWalk {
    private static final Set<String> PICTURE =
            Set.of(
                    "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs",
                    "sPLT", "acTL", "fcTL", "fdAT", "cICP");

    private PngWalk() {}

    static boolean walk(Scan scan, Anatomy.Sketch sketch) {
        scan.skip(8);
        if (!scan.at(12).startsWith("IHDR")) {
            return false;
        }
        var colours = new PngColours();
        boolean palette = false;
        boolean pixels = false;
        while (true) {
            var whole = scan.take(4 + scan.u32());
            if (whole.crc32() != scan.u32()) {
                return false;
            }
            String type = whole.ascii(4);
            if (type.equals("IEND")) {
                sketch.rest(scan);
                sketch.colours = colours.conversion();
                return pixels;
            }
            palette |= type.equals("PLTE");
            pixels |= type.equals("IDAT");
            var chunk = whole.take(whole.remaining());
            if (!palette && !pixels) {
                colours.note(type, chunk);
            }
            note(type, chunk, sketch);
        }
    }

    private static void note(String type, Scan chunk, Anatomy.Sketch sketch) {
        switch (type) {
            case "IHDR" -> header(chunk, sketch);
            case "eXIf" -> sketch.exif(chunk);
            case "iCCP" -> sketch.metadata.add(Metadata.ICC);
            case "tEXt", "zTXt", "iTXt" -> text(chunk, sketch);
            default -> {
                if (!PICTURE.contains(type)) {
                    sketch.metadata.add(Metadata.OTHER);
                }
            }
        }
    }

    /// A side over 2³¹ turns negative here, and counts as none.
    private static void header(Scan chunk, Anatomy.Sketch sketch) {
        sketch.atLeast((int) chunk.u32(), (int) chunk.u32());
        sketch.deep = chunk.u8() == 16;
    }

    private static void text(Scan chunk, Anatomy.Sketch sketch) {
        if (chunk.startsWith("XML:com.adobe.xmp") || chunk.startsWith("Raw profile type xmp")) {
            sketch.xmp(chunk);
        } else if (chunk.startsWith("Raw profile type exif")
                || chunk.startsWith("Raw profile type APP1")) {
            sketch.metadata.add(Metadata.EXIF);
        } else if (chunk.startsWith("Raw profile type iptc")
                || chunk.startsWith("Raw profile type 8bim")) {
            sketch.metadata.add(Metadata.IPTC);
        } else {
            sketch.metadata.add(Metadata.COMMENT);
        }
    }
}
