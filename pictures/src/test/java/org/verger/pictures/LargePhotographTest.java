package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.assertRefused;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Reason.TOO_MANY_PIXELS;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Telephones make photographs of 48 and 50 million pixels; what is taken of them, and what memory
/// that takes.
class LargePhotographTest {
    private static final int A_MEGABYTE_IN_KB = 1024;

    @Test
    void aTelephonesFiftyMillionPixelsAreTakenUpright() throws IOException {
        byte[] exif = Originals.exifSegment(Originals.tiff(6, false, false));
        byte[] photograph = Originals.with(jpeg(8160, 6144, false), 0xe1, exif);

        var full = developed(photograph).full();

        assertThat(full)
                .extracting(Rendition::width, Rendition::height)
                .containsExactly(1536, 2040);
        var seen = Originals.read(full.bytes());
        assertThat(new Color(seen.getRGB(768, 40)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(768, 2000)).getRed()).isLessThan(60);
    }

    /// Whole, it would take 192 MB; at a quarter of its size it takes 12.
    @Test
    void theLargestTakenIsNeverHeldWhole() throws IOException {
        byte[] photograph = jpeg(9236, 6928, false);
        var warmedUp = developed(jpeg(2400, 1800, false)).full();
        assertThat(warmedUp.width()).isEqualTo(2048);

        long before = memory("VmRSS");
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        var full = developed(photograph).full();
        long most = memory("VmHWM") - before;

        assertThat(full.width()).isEqualTo(2048);
        assertThat(most / A_MEGABYTE_IN_KB).isLessThan(100);
    }

    @Test
    void whatADecoderWouldHoldWholeIsRefusedSooner() throws IOException {
        byte[] inScans = jpeg(8160, 6144, true);
        byte[] onlyOneOfThreeColours = jpeg(8160, 6144, false);
        int scan = startOfScan(onlyOneOfThreeColours);
        onlyOneOfThreeColours[scan + 4] = 1;
        byte[] withoutLoss = jpeg(8160, 6144, false);
        withoutLoss[startOfFrame(withoutLoss) + 1] = (byte) 0xc3;
        byte[] png = Originals.joined(Originals.pngHeader(8160, 6144), endOfPng());

        assertRefused(inScans, TOO_MANY_PIXELS);
        assertRefused(onlyOneOfThreeColours, TOO_MANY_PIXELS);
        assertRefused(withoutLoss, TOO_MANY_PIXELS);
        assertRefused(png, TOO_MANY_PIXELS);
    }

    @Test
    void fewerInScansAreTaken() throws IOException {
        assertThat(developed(jpeg(4000, 3000, true)).full().width()).isEqualTo(2000);
    }

    @Test
    void oneMorePixelThanIsAllowedIsRefused() throws IOException {
        assertRefused(jpeg(8001, 8000, false), TOO_MANY_PIXELS);
    }

    private static int startOfFrame(byte[] jpeg) {
        return segment(jpeg, 0xc0);
    }

    private static int startOfScan(byte[] jpeg) {
        return segment(jpeg, 0xda);
    }

    private static int segment(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != marker) {
            at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return at;
    }

    private static byte[] endOfPng() {
        return Originals.joined(
                Originals.pngChunk("IDAT", new byte[100]), Originals.pngChunk("IEND", new byte[0]));
    }

    /// Dark, and red along the left side. A byte to the pixel here, three in the file.
    private static byte[] jpeg(int width, int height, boolean inScans) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(
                    inScans ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static long memory(String line) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(it -> it.startsWith(line + ":"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
