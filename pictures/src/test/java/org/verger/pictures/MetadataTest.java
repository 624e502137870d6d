package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Metadata.COMMENT;
import static org.verger.pictures.Metadata.EXIF;
import static org.verger.pictures.Metadata.GPS;
import static org.verger.pictures.Metadata.ICC;
import static org.verger.pictures.Metadata.IPTC;
import static org.verger.pictures.Metadata.OTHER;
import static org.verger.pictures.Metadata.THUMBNAIL;
import static org.verger.pictures.Metadata.XMP;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.exifSegment;
import static org.verger.pictures.Originals.joined;
import static org.verger.pictures.Originals.pngWith;
import static org.verger.pictures.Originals.riffChunk;
import static org.verger.pictures.Originals.tiff;
import static org.verger.pictures.Originals.webpWith;
import static org.verger.pictures.Originals.with;

import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

class MetadataTest {
    private static final byte[] PACKET =
            ascii("<x:xmpmeta><rdf:Description dc:creator='Mira Quill'/></x:xmpmeta>");
    private static final byte[] XMP_SEGMENT =
            joined(ascii("http://ns.adobe.com/xap/1.0/\0"), PACKET);

    static Stream<Arguments> originals() {
        byte[] jpeg = Originals.jpeg(1100, 800);
        return Stream.of(
                Arguments.of("plain JPEG", jpeg, Set.of()),
                Arguments.of("plain PNG", Originals.png(64, 48), Set.of()),
                Arguments.of("plain GIF", Originals.gif(64, 48), Set.of()),
                Arguments.of("plain WebP", webpWith(), Set.of()),
                Arguments.of(
                        "EXIF", with(jpeg, 0xe1, exifSegment(tiff(1, false, false))), Set.of(EXIF)),
                Arguments.of(
                        "place",
                        with(jpeg, 0xe1, exifSegment(tiff(1, true, false))),
                        Set.of(EXIF, GPS)),
                Arguments.of(
                        "small copy",
                        with(jpeg, 0xe1, exifSegment(tiff(1, false, true))),
                        Set.of(EXIF, THUMBNAIL)),
                Arguments.of(
                        "broken EXIF",
                        with(jpeg, 0xe1, exifSegment(ascii("MM\0*\0\0"))),
                        Set.of(EXIF, OTHER)),
                Arguments.of("XMP", with(jpeg, 0xe1, XMP_SEGMENT), Set.of(XMP)),
                Arguments.of(
                        "place in XMP",
                        with(jpeg, 0xe1, joined(XMP_SEGMENT, ascii("exif:GPSLatitude='51,30N'"))),
                        Set.of(XMP, GPS)),
                Arguments.of("IPTC", with(jpeg, 0xed, iptc()), Set.of(IPTC)),
                Arguments.of("comment", with(jpeg, 0xfe, ascii("Mira Quill, 4B")), Set.of(COMMENT)),
                Arguments.of(
                        "ICC",
                        with(jpeg, 0xe2, ascii("ICC_PROFILE\0\1\1Mira's screen")),
                        Set.of(ICC)),
                Arguments.of("vendor's block", with(jpeg, 0xe5, ascii("Vendor")), Set.of(OTHER)),
                Arguments.of(
                        "film behind", joined(jpeg, ascii("\0\0\0\u0018ftypmp42")), Set.of(OTHER)),
                Arguments.of("PNG EXIF", pngWith("eXIf", tiff(1, true, false)), Set.of(EXIF, GPS)),
                Arguments.of(
                        "PNG text", pngWith("tEXt", ascii("Author\0Mira Quill")), Set.of(COMMENT)),
                Arguments.of(
                        "PNG XMP",
                        pngWith("iTXt", joined(ascii("XML:com.adobe.xmp\0\0\0\0\0"), PACKET)),
                        Set.of(XMP)),
                Arguments.of("PNG time", pngWith("tIME", new byte[7]), Set.of(OTHER)),
                Arguments.of(
                        "WebP EXIF",
                        webpWith(riffChunk("EXIF", tiff(1, true, false))),
                        Set.of(EXIF, GPS)),
                Arguments.of("WebP XMP", webpWith(riffChunk("XMP ", PACKET)), Set.of(XMP)),
                Arguments.of("GIF comment", gifWith(ascii("!\u00fe\4Mira\0")), Set.of(COMMENT)),
                Arguments.of(
                        "GIF XMP", gifWith(ascii("!\u00ff\13XMP DataXMP\4Mira\0")), Set.of(XMP)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("originals")
    void whatTheOriginalCarriedIsFoundAndNothingOfItPublished(
            String name, byte[] original, Set<Metadata> carried)
            throws ImageProcessingException, IOException {
        var developed = developed(original);

        assertThat(developed.discovered().metadata()).isEqualTo(carried);
        for (var rendition : Inspection.all(developed)) {
            assertThat(new String(rendition.bytes().toArray(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Mira", "Exif", "GPS");
            Inspection.assertNothingButPixels(rendition);
        }
    }

    @Test
    void theOriginalsReallyHoldAPlace() throws ImageProcessingException, IOException {
        byte[] original = with(Originals.jpeg(64, 48), 0xe1, exifSegment(tiff(1, true, false)));

        assertThat(Inspection.directories(original))
                .filteredOn(GpsDirectory.class::isInstance)
                .singleElement()
                .satisfies(
                        gps ->
                                assertThat(gps.getRationalArray(GpsDirectory.TAG_LATITUDE))
                                        .hasSize(3));
    }

    private static byte[] iptc() {
        return ascii("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\17\34\2\120\0\12Mira Quill\0");
    }

    private static byte[] gifWith(byte[] extension) {
        byte[] gif = Originals.gif(64, 48);
        return joined(Arrays.copyOf(gif, gif.length - 1), extension, ascii(";"));
    }
}
