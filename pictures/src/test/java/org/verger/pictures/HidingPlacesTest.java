package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.exifSegment;
import static org.verger.pictures.Originals.joined;
import static org.verger.pictures.Originals.pngChunk;
import static org.verger.pictures.Originals.pngWith;
import static org.verger.pictures.Originals.riffChunk;
import static org.verger.pictures.Originals.tiff;
import static org.verger.pictures.Originals.webpWith;
import static org.verger.pictures.Originals.with;

import com.drew.imaging.ImageProcessingException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/// The odder places where telephones, editors and pranksters put what is not seen. In each lies the
/// same name, plain or packed, and not a byte of it may come out again.
class HidingPlacesTest {
    private static final String SECRET = "Odalys Thornbury 51.5007N";

    static Stream<Arguments> places() throws IOException {
        byte[] jpeg = Originals.jpeg(600, 400);
        byte[] secret = ascii(SECRET);
        byte[] second = with(Originals.jpeg(600, 400), 0xfe, secret);
        byte[] thumbnail =
                with(
                        Originals.jpeg(16, 12),
                        0xe1,
                        exifSegment(joined(tiff(1, true, false), secret)));
        byte[] packed = deflated(secret);
        return Stream.of(
                place(
                        "a second picture behind the first (MPF)",
                        joined(with(jpeg, 0xe2, joined(ascii("MPF\0MM\0*"), secret)), second)),
                place(
                        "a film behind the picture",
                        joined(jpeg, ascii("\0\0\0\u0018ftypmp42MotionPhoto_Data"), secret)),
                place(
                        "a small copy with a place of its own",
                        with(jpeg, 0xe1, joined(exifSegment(tiff(1, true, true)), thumbnail))),
                place(
                        "a maker's note",
                        with(
                                jpeg,
                                0xe1,
                                joined(
                                        exifSegment(tiff(1, false, false)),
                                        ascii("Nikon\0"),
                                        secret))),
                place(
                        "a statement of origin (C2PA)",
                        with(
                                jpeg,
                                0xeb,
                                joined(ascii("JP\0\1\0\0\0\1\0\0\0@jumb\0\0\0 jumdc2pa"), secret))),
                place(
                        "long XMP in parts",
                        with(
                                jpeg,
                                0xe1,
                                joined(ascii("http://ns.adobe.com/xmp/extension/\0"), secret))),
                place(
                        "a profile's description",
                        with(
                                jpeg,
                                0xe2,
                                joined(ascii("ICC_PROFILE\0\1\1"), Profiles.displayP3(), secret))),
                place(
                        "a profile in two parts",
                        with(jpeg, 0xe2, joined(ascii("ICC_PROFILE\0\1\2"), secret))),
                place("a comment among the tables", among(jpeg, secret)),
                place(
                        "Photoshop's resources",
                        with(
                                jpeg,
                                0xed,
                                joined(
                                        ascii("Photoshop 3.0\0008BIM\4\u000c\0\0\0\0\0\u0019"),
                                        secret))),
                place(
                        "a picture beside JFIF's",
                        with(jpeg, 0xe0, joined(ascii("JFXX\0\u0010"), thumbnail))),
                place("a vendor's segment", with(jpeg, 0xe8, joined(ascii("SPIFF\0"), secret))),
                place("PNG text, packed", pngWith("zTXt", joined(ascii("Comment\0\0"), packed))),
                place(
                        "PNG text, international and packed",
                        pngWith("iTXt", joined(ascii("Author\0\1\0en\0\0"), packed))),
                place("PNG EXIF", pngWith("eXIf", joined(tiff(1, true, true), secret))),
                place("a private chunk of PNG", pngWith("prVt", secret)),
                place("a chunk behind the pixels of PNG", behindPixels(secret)),
                place("bytes behind PNG's end", joined(Originals.png(64, 48), secret)),
                place(
                        "WebP EXIF",
                        webpWith(riffChunk("EXIF", joined(tiff(1, true, true), secret)))),
                place("WebP XMP", webpWith(riffChunk("XMP ", secret))),
                place("an unknown chunk of WebP", webpWith(riffChunk("ODAL", secret))),
                place("bytes behind WebP's end", joined(webpWith(), secret)),
                place("a comment of GIF", gifWith(joined(ascii("!\u00fe"), block(secret)))),
                place(
                        "plain text of GIF",
                        gifWith(joined(ascii("!\1\14"), new byte[12], block(secret)))),
                place(
                        "an application's block of GIF",
                        gifWith(joined(ascii("!\u00ff\13MGK8BIM0000"), block(secret)))),
                place("XMP of GIF", gifWith(joined(ascii("!\u00ff\13XMP DataXMP"), block(secret)))),
                place("bytes behind GIF's end", joined(Originals.gif(64, 48), secret)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void whatIsHiddenIsNoticedAndDoesNotComeOut(String place, byte[] original)
            throws ImageProcessingException, IOException {
        String packed = text(deflated(ascii(SECRET)));
        assertThat(text(original))
                .as(place)
                .matches(it -> it.contains(SECRET) || it.contains(packed));

        var developed = developed(original);

        assertThat(developed.discovered().metadata()).isNotEmpty();
        for (var rendition : Inspection.all(developed)) {
            assertThat(text(rendition.bytes().toArray()))
                    .doesNotContain(
                            "Odalys", "51.5007", "Exif", "MPF", "jumb", "ftyp", "ICC_PROFILE");
            Inspection.assertNothingButPixels(rendition);
        }
    }

    private static Arguments place(String name, byte[] original) {
        return Arguments.of(name, original);
    }

    /// Where cameras never write one: right before the start of the scan.
    private static byte[] among(byte[] jpeg, byte[] secret) {
        int scan = 2;
        while ((jpeg[scan + 1] & 0xff) != 0xda) {
            scan += 2 + (((jpeg[scan + 2] & 0xff) << 8) | (jpeg[scan + 3] & 0xff));
        }
        byte[] head = {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length + 2)};
        return joined(
                Arrays.copyOf(jpeg, scan),
                head,
                secret,
                Arrays.copyOfRange(jpeg, scan, jpeg.length));
    }

    private static byte[] behindPixels(byte[] secret) {
        byte[] png = Originals.png(64, 48);
        int end = png.length - 12;
        return joined(
                Arrays.copyOf(png, end),
                pngChunk("tEXt", joined(ascii("Author\0"), secret)),
                Arrays.copyOfRange(png, end, png.length));
    }

    private static byte[] gifWith(byte[] extension) {
        byte[] gif = Originals.gif(64, 48);
        return joined(Arrays.copyOf(gif, gif.length - 1), extension, ascii(";"));
    }

    private static byte[] block(byte[] content) {
        return joined(new byte[] {(byte) content.length}, content, new byte[1]);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
