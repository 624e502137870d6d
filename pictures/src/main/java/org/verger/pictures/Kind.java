package org.verger.pictures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The kinds of file that are developed, known by how they begin and never by their name.
enum Kind {
    JPEG,
    PNG,
    WEBP,
    GIF;

    private static final List<String> PICTURES_NOT_TAKEN =
            List.of("II*\0", "MM\0*", "BM", "\u00ff\n", "\0\0\0\fJXL ", "\0\0\0\fjP  ", "8BPS");

    private static final Set<String> HEIF =
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis", "crx ");
    private static final int LONGEST_LIST_OF_BRANDS = 256;

    static Optional<Kind> of(byte[] file) {
        var scan = Scan.of(file);
        if (scan.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (scan.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (scan.startsWith("GIF87a") || scan.startsWith("GIF89a")) {
            return Optional.of(GIF);
        }
        return isWebp(scan) ? Optional.of(WEBP) : Optional.empty();
    }

    /// A picture all the same: HEIC, AVIF, TIFF and raw camera files, BMP, JPEG XL and 2000, PSD.
    static boolean isPictureNotTaken(byte[] file) {
        var scan = Scan.of(file);
        return of(file).isEmpty()
                && (PICTURES_NOT_TAKEN.stream().anyMatch(scan::startsWith) || isHeifFamily(scan));
    }

    private static boolean isWebp(Scan scan) {
        return scan.startsWith("RIFF")
                && scan.remaining() >= 15
                && scan.at(8).startsWith("WEBPVP8");
    }

    /// By the brand it names first, or one of those behind that it says it is readable as: some
    /// makers put a brand of their own before `heic` (ISO/IEC 14496-12 §4.3).
    private static boolean isHeifFamily(Scan scan) {
        if (scan.remaining() < 12 || !scan.at(4).startsWith("ftyp")) {
            return false;
        }
        long end = Math.min(scan.remaining(), Math.min(scan.at(0).u32(), LONGEST_LIST_OF_BRANDS));
        return HEIF.contains(scan.at(8).ascii(4))
                || IntStream.iterate(16, at -> at + 4 <= end, at -> at + 4)
                        .anyMatch(at -> HEIF.contains(scan.at(at).ascii(4)));
    }
}
