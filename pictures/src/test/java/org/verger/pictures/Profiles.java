package org.verger.pictures;

import static org.verger.pictures.Originals.ascii;
import static org.verger.pictures.Originals.joined;

import java.nio.ByteBuffer;

/// Colour profiles made on the spot from the published numbers of their colour spaces.
final class Profiles {
    private static final int[] SRGB_CURVE = {
        fixed(2.4), fixed(1 / 1.055), fixed(0.055 / 1.055), fixed(1 / 12.92), fixed(0.04045)
    };

    private Profiles() {}

    /// What telephones of Apple's photograph in.
    static byte[] displayP3() {
        return profile(
                new double[][] {
                    {0.51512, 0.24120, -0.00105},
                    {0.29198, 0.69225, 0.04189},
                    {0.15710, 0.06657, 0.78407}
                },
                parametric());
    }

    /// What larger cameras are often set to.
    static byte[] adobeRgb() {
        return profile(
                new double[][] {
                    {0.60974, 0.31111, 0.01947},
                    {0.20528, 0.62567, 0.06087},
                    {0.14919, 0.06322, 0.74457}
                },
                joined(ascii("curv"), ints(0, 1), new byte[] {0x02, 0x33, 0, 0}));
    }

    private static byte[] profile(double[][] colours, byte[] curve) {
        byte[] red = light(colours[0]);
        byte[] green = light(colours[1]);
        byte[] blue = light(colours[2]);
        byte[] white = light(new double[] {0.9642, 1, 0.8249});
        int lights = 132 + 7 * 12;
        int curves = lights + 4 * 20;
        byte[] table =
                joined(
                        ints(7),
                        tag("wtpt", lights, 20),
                        tag("rXYZ", lights + 20, 20),
                        tag("gXYZ", lights + 40, 20),
                        tag("bXYZ", lights + 60, 20),
                        tag("rTRC", curves, curve.length),
                        tag("gTRC", curves, curve.length),
                        tag("bTRC", curves, curve.length));
        return joined(header(curves + curve.length), table, white, red, green, blue, curve);
    }

    private static byte[] header(int size) {
        return ByteBuffer.allocate(128)
                .putInt(size)
                .putInt(0)
                .putInt(0x04300000)
                .put(ascii("mntrRGB XYZ "))
                .put(new byte[12])
                .put(ascii("acsp"))
                .put(new byte[28])
                .put(ints(fixed(0.9642), fixed(1), fixed(0.8249)))
                .array();
    }

    private static byte[] tag(String name, int offset, int size) {
        return joined(ascii(name), ints(offset, size));
    }

    private static byte[] light(double[] xyz) {
        return joined(ascii("XYZ \0\0\0\0"), ints(fixed(xyz[0]), fixed(xyz[1]), fixed(xyz[2])));
    }

    private static byte[] parametric() {
        return joined(ascii("para\0\0\0\0\0\3\0\0"), ints(SRGB_CURVE));
    }

    private static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
