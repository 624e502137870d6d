package org.verger.pictures;

import org.bytedeco.opencv.opencv_core.Mat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Turns a picture's own red, green and blue into those of sRGB (IEC 61966-2-1), which is what a
/// rendition without a profile is taken to be in. What sRGB cannot show becomes its nearest edge.
final class ColourConversion {
    /// From XYZ under D50, in which profiles speak, to the light of sRGB's three colours.
    private static final double[][] SRGB_OF_XYZ = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427}
    };

    private static final int STEPS = 4095;
    private static final byte[] ENCODED = encoded();

    private final float[][] light = new float[3][256];
    private final float[][] mix = new float[3][3];

    /// The curves from value to light and the colours in XYZ, each for red, green and blue.
    ColourConversion(List<DoubleUnaryOperator> curves, List<double[]> colours) {
        for (int channel = 0; channel < 3; channel++) {
            for (int value = 0; value < 256; value++) {
                light[channel][value] =
                        (float) curves.get(channel).applyAsDouble(value / 255.0) * STEPS;
            }
            for (int row = 0; row < 3; row++) {
                mix[row][channel] = (float) dot(SRGB_OF_XYZ[row], colours.get(channel));
            }
        }
    }

    /// In place: 8 bits each of blue, green and red.
    void applyTo(Mat mat) {
        if (leavesAllAsItIs()) {
            return;
        }
        var row = new byte[mat.cols() * 3];
        for (int y = 0; y < mat.rows(); y++) {
            var pixels = mat.ptr(y);
            pixels.get(row);
            applyTo(row);
            pixels.put(row);
        }
    }

    void applyTo(byte[] row) {
        for (int at = 0; at < row.length; at += 3) {
            float red = light[0][row[at + 2] & 0xff];
            float green = light[1][row[at + 1] & 0xff];
            float blue = light[2][row[at] & 0xff];
            row[at + 2] = mixed(mix[0], red, green, blue);
            row[at + 1] = mixed(mix[1], red, green, blue);
            row[at] = mixed(mix[2], red, green, blue);
        }
    }

    /// True of sRGB's own profile: what rounding does to a colour is not worth a pass.
    private boolean leavesAllAsItIs() {
        for (int colour = 0; colour < 1 << 9; colour++) {
            byte[] before = {
                (byte) ((colour & 7) * 36),
                (byte) ((colour >> 3 & 7) * 36),
                (byte) ((colour >> 6) * 36)
            };
            byte[] after = before.clone();
            applyTo(after);
            for (int channel = 0; channel < 3; channel++) {
                if (Math.abs((before[channel] & 0xff) - (after[channel] & 0xff)) > 2) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte mixed(float[] share, float red, float green, float blue) {
        float sum = share[0] * red + share[1] * green + share[2] * blue;
        return ENCODED[Math.clamp((int) (sum + 0.5f), 0, STEPS)];
    }

    static double dot(double[] left, double[] right) {
        return left[0] * right[0] + left[1] * right[1] + left[2] * right[2];
    }

    /// How much light sRGB means by a value; both from 0 to 1.
    static double light(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] encoded() {
        var encoded = new byte[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double light = (double) step / STEPS;
            double value =
                    light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
            encoded[step] = (byte) Math.round(255 * value);
        }
        return encoded;
    }
}
