package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

class DarkroomTest {
    @Test
    void eachKindBecomesJpeg() {
        for (byte[] original :
                new byte[][] {
                    Originals.jpeg(64, 48), Originals.png(64, 48), Originals.gif(64, 48)
                }) {
            var full = developed(original).full();

            assertThat(full.bytes().toArray()).startsWith(0xff, 0xd8, 0xff);
            assertThat(full.mediaType()).isEqualTo("image/jpeg");
            assertCorners(full, 0, 1, 2, 3);
        }
    }

    @Test
    void webpBecomesJpeg() {
        var full = developed(Originals.webp(64, 48, Color.ORANGE)).full();

        assertThat(full.width()).isEqualTo(64);
        assertThat(full.height()).isEqualTo(48);
        assertColour(Originals.read(full.bytes()), 32, 24, Color.ORANGE);
    }

    /// Which of the stored corners (clockwise from the top left) is seen at which, by Exif's table.
    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 2, 3", "2, 1, 0, 3, 2", "3, 2, 3, 0, 1", "4, 3, 2, 1, 0",
        "5, 0, 3, 2, 1", "6, 3, 0, 1, 2", "7, 2, 1, 0, 3", "8, 1, 2, 3, 0"
    })
    void orientationIsBakedIn(
            int orientation, int topLeft, int topRight, int bottomRight, int bottomLeft) {
        byte[] exif = Originals.exifSegment(Originals.tiff(orientation, false, false));

        var full = developed(Originals.with(Originals.jpeg(64, 48), 0xe1, exif)).full();

        assertThat(full.width()).isEqualTo(orientation < 5 ? 64 : 48);
        assertThat(full.height()).isEqualTo(orientation < 5 ? 48 : 64);
        assertCorners(full, topLeft, topRight, bottomRight, bottomLeft);
    }

    @Test
    void orientationOfPngAndWebpIsBakedInToo() {
        byte[] tiff = Originals.tiff(6, false, false);

        assertCorners(developed(Originals.pngWith("eXIf", tiff)).full(), 3, 0, 1, 2);
        assertThat(developed(Originals.webpWith(Originals.riffChunk("EXIF", tiff))).full().width())
                .isEqualTo(24);
    }

    @Test
    void largePicturesAreScaledAndSmallOnesNeverEnlarged() {
        var large = developed(Originals.png(3000, 1500));
        var small = developed(Originals.jpeg(600, 400));

        assertThat(large.full())
                .extracting(Rendition::width, Rendition::height)
                .containsExactly(2048, 1024);
        assertThat(large.smaller()).extracting(Rendition::width).containsExactly(1024, 480);
        assertThat(small.full())
                .extracting(Rendition::width, Rendition::height)
                .containsExactly(600, 400);
        assertThat(small.smaller()).extracting(Rendition::width).containsExactly(480);
    }

    @Test
    void aJpegDecodedAtHalfItsSizeStaysUprightAndWhole() {
        byte[] exif = Originals.exifSegment(Originals.tiff(6, false, false));

        var full = developed(Originals.with(Originals.jpeg(4032, 3024), 0xe1, exif)).full();

        assertThat(full)
                .extracting(Rendition::width, Rendition::height)
                .containsExactly(1512, 2016);
        assertCorners(full, 3, 0, 1, 2);
    }

    @Test
    void whatIsTransparentIsLaidOnWhite() {
        var image = new BufferedImage(60, 600, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 60; x++) {
                image.setRGB(x, y, x < 20 ? 0x00ff0000 : x < 40 ? 0x80000000 : 0xff0000ff);
            }
        }

        var seen = Originals.read(developed(Originals.written(image, "png")).full().bytes());

        for (int y : new int[] {5, 300, 595}) {
            assertColour(seen, 8, y, Color.WHITE);
            assertColour(seen, 30, y, new Color(127, 127, 127));
            assertColour(seen, 52, y, Color.BLUE);
        }
    }

    @Test
    void sixteenBitsAndGreyAreTaken() {
        var deep = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSamples(0, 0, 40, 40, 0, filled(1600, 0xffff));
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 40, 40, 0, filled(1600, 128));

        assertColour(
                Originals.read(developed(Originals.written(deep, "png")).full().bytes()),
                20,
                20,
                Color.WHITE);
        for (String format : new String[] {"png", "jpg"}) {
            var full = developed(Originals.written(grey, format)).full();
            assertThat(new Color(Originals.read(full.bytes()).getRGB(20, 20)).getRed())
                    .isBetween(120, 195);
        }
    }

    @Test
    void fourInksAreConverted() throws IOException {
        var full = developed(fourInks()).full();

        assertThat(Originals.read(full.bytes()).getRaster().getNumBands()).isEqualTo(3);
        assertThat(full.width()).isEqualTo(64);
    }

    @Test
    void ofAMovingGifTheFirstFrameIsKept() {
        byte[] first = Originals.gif(64, 48);
        var red = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        red.setRGB(0, 0, 0xffffff);
        byte[] second = Originals.written(red, "gif");
        int table = 13 + (3 << (1 + (second[10] & 7)));
        byte[] localTable = Arrays.copyOfRange(second, 13, table);
        int image = table + (second[table] == 0x21 ? 8 : 0);
        byte[] descriptor = Arrays.copyOfRange(second, image, image + 10);
        descriptor[9] = (byte) (0x80 | (second[10] & 7));
        byte[] moving =
                Originals.joined(
                        Arrays.copyOf(first, first.length - 1),
                        descriptor,
                        localTable,
                        Arrays.copyOfRange(second, image + 10, second.length));

        assertCorners(developed(moving).full(), 0, 1, 2, 3);
    }

    @Test
    void aPictureWithoutFacesHasNone() {
        assertThat(developed(Originals.jpeg(1200, 900)).discovered().faces()).isZero();
    }

    @Test
    void theOriginalIsKnownByItsHash() {
        byte[] original = Originals.png(64, 48);

        assertThat(developed(original).discovered().sha256OfOriginal())
                .isEqualTo(Bytes.of(original).sha256())
                .hasSize(64);
    }

    private static byte[] fourInks() throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        raster.setSamples(0, 0, 64, 48, 0, filled(64 * 48, 200));
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static int[] filled(int length, int value) {
        var samples = new int[length];
        Arrays.fill(samples, value);
        return samples;
    }

    private static void assertCorners(
            Rendition picture, int topLeft, int topRight, int bottomRight, int bottomLeft) {
        var seen = Originals.read(picture.bytes());
        int right = picture.width() - 6;
        int bottom = picture.height() - 6;
        assertColour(seen, 5, 5, Originals.CORNERS[topLeft]);
        assertColour(seen, right, 5, Originals.CORNERS[topRight]);
        assertColour(seen, right, bottom, Originals.CORNERS[bottomRight]);
        assertColour(seen, 5, bottom, Originals.CORNERS[bottomLeft]);
    }

    private static void assertColour(BufferedImage seen, int x, int y, Color expected) {
        var colour = new Color(seen.getRGB(x, y));
        int apart =
                Math.abs(colour.getRed() - expected.getRed())
                        + Math.abs(colour.getGreen() - expected.getGreen())
                        + Math.abs(colour.getBlue() - expected.getBlue());
        assertThat(apart).as("%s at %d,%d is %s", expected, x, y, colour).isLessThan(30);
    }
}
