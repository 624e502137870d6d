package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.javacpp.PointerScope;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Development.Refused;

import java.awt.Color;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// The darkroom that the tests share, and short words for what came out of it.
final class Lab {
    static final Darkroom DARKROOM = new Darkroom(Limits.DEFAULT, Path.of("target", "native"));

    private Lab() {}

    static Developed developed(byte[] original) {
        var development = DARKROOM.develop(original);
        assertThat(development).isInstanceOf(Developed.class);
        return (Developed) development;
    }

    /// As it goes to the printer, which is not exact.
    static Color middleOf(byte[] original, Kind kind) {
        try (var _ = new PointerScope()) {
            var anatomy = Anatomy.of(original, kind).orElseThrow();
            var pixels = Pixels.decode(original, anatomy, 2048).orElseThrow();
            var bgr = new byte[3];
            var _ = pixels.mat().ptr(pixels.height() / 2, pixels.width() / 2).get(bgr);
            return new Color(bgr[2] & 0xff, bgr[1] & 0xff, bgr[0] & 0xff);
        }
    }

    /// Within so many of 255, in red, green and blue each.
    static void assertClose(Color seen, Color expected, int within) {
        int apart =
                IntStream.of(
                                seen.getRed() - expected.getRed(),
                                seen.getGreen() - expected.getGreen(),
                                seen.getBlue() - expected.getBlue())
                        .map(Math::abs)
                        .max()
                        .orElseThrow();
        assertThat(apart).as("%s is %s", expected, seen).isLessThanOrEqualTo(within);
    }

    static void assertRefused(byte[] original, Reason reason) {
        assertThat(DARKROOM.develop(original)).isEqualTo(new Refused(reason));
    }
}
