package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.verger.pictures.Lab.assertClose;
import static org.verger.pictures.Lab.developed;
import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

class ColourTest {
    /// How Display P3 writes the red of sRGB.
    private static final Color RED_IN_P3 = new Color(234, 51, 35);

    @Test
    void whatATelephoneCallsRedIsRedOnAScreenWithoutAProfile() throws IOException {
        byte[] p3 = Profiles.displayP3();
        byte[] jpeg = Originals.with(plain("jpg"), 0xe2, joined(ascii("ICC_PROFILE\0\1\1"), p3));
        byte[] png = plain("png");
        png = joined(Arrays.copyOf(png, 33), iccp(p3), Arrays.copyOfRange(png, 33, png.length));

        assertThat(middle(jpeg)).isEqualTo(Color.RED);
        assertThat(middle(png)).isEqualTo(Color.RED);
        assertThat(middle(plain("png"))).isNotEqualTo(Color.RED);
    }

    @Test
    void aProfileInPartsIsReadInWhateverOrderTheyCome() {
        byte[] p3 = Profiles.displayP3();
        byte[][] parts = parts(p3, p3.length / 4 + 1);
        assertThat(parts).hasNumberOfRows(4);

        assertClose(redIn(parts[0], parts[1], parts[2], parts[3]), Color.RED, 10);
        assertClose(redIn(parts[3], parts[1], parts[0], parts[2]), Color.RED, 10);
    }

    @Test
    void partsThatAreNotAllThereOnceAreNoProfile() {
        byte[] p3 = Profiles.displayP3();
        byte[][] two = parts(p3, p3.length / 2 + 1);
        byte[][] three = parts(p3, p3.length / 3 + 1);
        byte[] numbered0 = part(0, 1, p3);
        byte[] behindTheLast = part(2, 1, p3);
        byte[] withoutNumbers = ascii("ICC_PROFILE\0");

        assertClose(redIn(two[0]), RED_IN_P3, 10);
        assertClose(redIn(two[1]), RED_IN_P3, 10);
        assertClose(redIn(two[0], two[1], two[1]), RED_IN_P3, 10);
        assertClose(redIn(two[0], three[1], three[2]), RED_IN_P3, 10);
        assertClose(redIn(numbered0), RED_IN_P3, 10);
        assertClose(redIn(behindTheLast), RED_IN_P3, 10);
        assertClose(redIn(withoutNumbers), RED_IN_P3, 10);
        assertClose(redIn(withoutNumbers, two[0], two[1]), RED_IN_P3, 10);
        assertThat(developed(jpegWith(two[0])).discovered().metadata()).contains(Metadata.ICC);
    }

    static Stream<byte[]> profiles() {
        return Stream.of(
                Profiles.displayP3(),
                Profiles.adobeRgb(),
                ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyColourComesOutAsJavasOwnConverterHasIt(byte[] profile) {
        var conversion = Icc.conversion(Scan.of(profile)).orElseThrow();
        var peer = new ICC_ColorSpace(ICC_Profile.getInstance(profile));

        for (int colour = 0; colour < 1 << 9; colour++) {
            byte[] pixel = {
                (byte) ((colour & 7) * 36),
                (byte) ((colour >> 3 & 7) * 36),
                (byte) ((colour >> 6) * 36)
            };
            float[] expected =
                    peer.toRGB(new float[] {part(pixel[2]), part(pixel[1]), part(pixel[0])});
            conversion.applyTo(pixel);

            for (int channel = 0; channel < 3; channel++) {
                assertThat((double) part(pixel[2 - channel]))
                        .isCloseTo(expected[channel], offset(3.5 / 255));
            }
        }
    }

    @Test
    void theProfileOfSrgbChangesNoByte() {
        byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        byte[] plain = Originals.jpeg(64, 48);
        byte[] tagged = Originals.with(plain, 0xe2, joined(ascii("ICC_PROFILE\0\1\1"), srgb));

        assertThat(developed(tagged).full()).isEqualTo(developed(plain).full());
    }

    @Test
    void aProfileThatBreaksOffIsTakenForNone() {
        byte[] whole = Profiles.displayP3();

        for (int kept = 0; kept < whole.length; kept++) {
            assertThat(Icc.conversion(Scan.of(Arrays.copyOf(whole, kept)))).isEmpty();
        }
        assertThat(Icc.conversion(Scan.of(whole))).isPresent();
    }

    private static Color redIn(byte[]... segments) {
        return Lab.middleOf(jpegWith(segments), Kind.JPEG);
    }

    private static byte[] jpegWith(byte[]... segments) {
        byte[] jpeg = plain("jpg");
        for (int last = segments.length - 1; last >= 0; last--) {
            jpeg = Originals.with(jpeg, 0xe2, segments[last]);
        }
        return jpeg;
    }

    private static byte[][] parts(byte[] profile, int length) {
        var parts = new byte[Math.ceilDiv(profile.length, length)][];
        for (int at = 0; at < parts.length; at++) {
            int end = Math.min(profile.length, (at + 1) * length);
            parts[at] = part(at + 1, parts.length, Arrays.copyOfRange(profile, at * length, end));
        }
        return parts;
    }

    private static byte[] part(int number, int of, byte[] content) {
        return joined(ascii("ICC_PROFILE\0"), new byte[] {(byte) number, (byte) of}, content);
    }

    private static float part(byte value) {
        return (value & 0xff) / 255f;
    }

    private static byte[] plain(String format) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(RED_IN_P3);
        graphics.fillRect(0, 0, 64, 48);
        graphics.dispose();
        return Originals.written(image, format);
    }

    private static byte[] iccp(byte[] profile) throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(profile);
        }
        return Originals.pngChunk("iCCP", joined(ascii("P3\0\0"), deflated.toByteArray()));
    }

    /// To the nearest sixteenth: JPEG is not exact.
    private static Color middle(byte[] original) {
        var seen = new Color(Originals.read(developed(original).full().bytes()).getRGB(32, 24));
        return new Color(rounded(seen.getRed()), rounded(seen.getGreen()), rounded(seen.getBlue()));
    }

    private static int rounded(int value) {
        return Math.min(255, (value + 8) / 16 * 16);
    }
}
