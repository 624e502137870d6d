package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.assertClose;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;
import static org.verger.pictures.Originals.pngChunk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

/// What a PNG's chunks make of one colour. What is expected was worked out aside, by the formulas
/// of ITU-T H.273 §8.1 to 8.3, PNG (third edition) §13.13, SMPTE RP 177 and IEC 61966-2-1, and by
/// Bradford's cones where white is another; two of 255 are allowed for tables and rounding.
class PngColourTest {
    private static final Color DRAWN = new Color(120, 140, 100);
    private static final Color FROM_P3 = new Color(115, 141, 95);
    private static final Color FROM_ADOBE = new Color(111, 141, 98);
    private static final Color FROM_LINEAR = new Color(181, 194, 167);
    private static final int HEADER = 33;
    private static final int ROUNDING = 2;

    private static final byte[] P3 = cicp(12, 13, 0, 1);
    private static final byte[] PQ = cicp(9, 16, 0, 1);
    private static final byte[] SRGB = pngChunk("sRGB", new byte[1]);
    private static final byte[] LINEAR = gama(100_000);

    @ParameterizedTest
    @CsvSource({
        "12, 13, 0, 1, 115, 141,  95, Display P3",
        " 1, 13, 0, 1, 120, 140, 100, sRGB",
        " 1,  1, 0, 1, 132, 151, 114, television",
        " 9,  1, 0, 1, 121, 153, 109, television in ultra high definition",
        " 9, 14, 0, 0, 120, 158, 105, 'the same, with fewer values'",
        " 1,  8, 0, 1, 182, 196, 168, light itself",
        " 9, 16, 0, 1, 120, 140, 100, PQ is left as it is",
        " 9, 18, 0, 1, 120, 140, 100, HLG is left as it is",
        "22, 13, 0, 1, 120, 140, 100, lights of which nothing is known here",
        "12, 13, 1, 1, 120, 140, 100, a mixture"
    })
    void aColourToldByNumbersIsShown(
            int lights, int curve, int mixture, int all, int red, int green, int blue) {
        var seen = seen(png(cicp(lights, curve, mixture, all)));

        assertClose(seen, new Color(red, green, blue), ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"100000", "45455", "55556", "30000", "1000000"})
    void aGammaIsMadeUpFor(int hundredThousandths) {
        double power = 1 / (hundredThousandths / 100_000.0 * 2.2);

        var seen = seen(png(gama(hundredThousandths)));

        assertClose(
                seen,
                new Color(raised(120, power), raised(140, power), raised(100, power)),
                ROUNDING);
    }

    @Test
    void chromaticitiesCountWithAGammaOrAlone() {
        byte[] p3 = chrm(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000);
        byte[] wide = chrm(34570, 35850, 73470, 26530, 15960, 84040, 3660, 10);
        byte[] srgb = chrm(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000);

        assertClose(seen(png(gama(45_455), p3)), FROM_P3, ROUNDING);
        assertClose(seen(png(p3)), FROM_P3, ROUNDING);
        assertClose(seen(png(wide, gama(55_556))), new Color(128, 160, 111), ROUNDING);
        assertThat(seen(png(gama(45_455), srgb))).isEqualTo(DRAWN);
    }

    @Test
    void chromaticitiesThatNoScreenHasCountAsNotThere() {
        byte[] nothing = chrm(0, 0, 0, 0, 0, 0, 0, 0);
        byte[] inALine = chrm(31270, 32900, 10000, 10000, 20000, 20000, 30000, 30000);
        byte[] whiteBesideIt = chrm(70000, 10000, 64000, 33000, 30000, 60000, 15000, 6000);

        for (byte[] chunk : new byte[][] {nothing, inALine, whiteBesideIt}) {
            assertThat(seen(png(chunk))).isEqualTo(DRAWN);
            assertClose(seen(png(chunk, LINEAR)), FROM_LINEAR, ROUNDING);
        }
    }

    /// The third edition's table in §4.3.
    @Test
    void theHighestOfThemCountsWhereverItStands() throws IOException {
        byte[] adobe = iccp(Profiles.adobeRgb());

        assertClose(seen(png(LINEAR, SRGB, adobe, P3)), FROM_P3, ROUNDING);
        assertClose(seen(png(P3, adobe, SRGB, LINEAR)), FROM_P3, ROUNDING);
        assertClose(seen(png(LINEAR, SRGB, adobe)), FROM_ADOBE, ROUNDING);
        assertThat(seen(png(LINEAR, SRGB))).isEqualTo(DRAWN);
        assertClose(seen(png(LINEAR)), FROM_LINEAR, ROUNDING);
    }

    @Test
    void whatIsNotUnderstoodLetsTheNextCount() throws IOException {
        byte[] broken = pngChunk("iCCP", ascii("no end of a name"));
        byte[] empty = iccp(new byte[0]);
        byte[] cutShort = pngChunk("cICP", new byte[] {12, 13});

        assertClose(seen(png(PQ, iccp(Profiles.displayP3()))), FROM_P3, ROUNDING);
        assertThat(seen(png(PQ, SRGB, LINEAR))).isEqualTo(DRAWN);
        assertClose(seen(png(PQ, broken, LINEAR)), FROM_LINEAR, ROUNDING);
        assertClose(seen(png(cutShort, empty, LINEAR)), FROM_LINEAR, ROUNDING);
        assertThat(seen(png(pngChunk("gAMA", new byte[3]), gama(30_000)))).isEqualTo(DRAWN);
        assertThat(seen(png(gama(0)))).isEqualTo(DRAWN);
    }

    @Test
    void theFirstOfAKindCountsAndNoneBehindPixelsOrAPalette() {
        byte[] plain = png();
        byte[] behind =
                joined(
                        Arrays.copyOf(plain, plain.length - 12),
                        LINEAR,
                        Arrays.copyOfRange(plain, plain.length - 12, plain.length));
        byte[] palette = pngChunk("PLTE", new byte[3]);

        assertClose(seen(png(P3, cicp(9, 1, 0, 1))), FROM_P3, ROUNDING);
        assertThat(seen(behind)).isEqualTo(DRAWN);
        assertThat(seen(png(palette, LINEAR))).isEqualTo(DRAWN);
    }

    @Test
    void greyAndSixteenBitsAreMadeUpForToo() {
        var grey = new BufferedImage(64, 48, BufferedImage.TYPE_USHORT_GRAY);
        for (int at = 0; at < 64 * 48; at++) {
            grey.getRaster().setSample(at % 64, at / 64, 0, 120 * 257);
        }
        byte[] png = with(Originals.written(grey, "png"), LINEAR);

        assertClose(seen(png), new Color(181, 181, 181), ROUNDING);
        var printed = Originals.read(Lab.developed(png).full().bytes());
        assertClose(new Color(printed.getRGB(32, 24)), new Color(181, 181, 181), ROUNDING);
    }

    private static Color seen(byte[] png) {
        return Lab.middleOf(png, Kind.PNG);
    }

    private static byte[] png(byte[]... chunks) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(DRAWN);
        graphics.fillRect(0, 0, 64, 48);
        graphics.dispose();
        return with(Originals.written(image, "png"), chunks);
    }

    private static byte[] with(byte[] png, byte[]... chunks) {
        return joined(
                Arrays.copyOf(png, HEADER),
                joined(chunks),
                Arrays.copyOfRange(png, HEADER, png.length));
    }

    private static byte[] cicp(int lights, int curve, int mixture, int all) {
        byte[] told = {(byte) lights, (byte) curve, (byte) mixture, (byte) all};
        return pngChunk("cICP", told);
    }

    private static byte[] gama(int hundredThousandths) {
        return pngChunk("gAMA", ints(hundredThousandths));
    }

    /// White, red, green and blue, x and y of each.
    private static byte[] chrm(int... hundredThousandths) {
        return pngChunk("cHRM", ints(hundredThousandths));
    }

    private static byte[] iccp(byte[] profile) throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(profile);
        }
        return pngChunk("iCCP", joined(ascii("profile\0\0"), deflated.toByteArray()));
    }

    private static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static int raised(int value, double power) {
        return (int) Math.round(255 * Math.pow(value / 255.0, power));
    }
}
