package org.verger.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a screen's white and its three lights stand among all colours (CIE 1931).
record Chromaticities(Point white, Point red, Point green, Point blue) {
    private static final Point D65 = new Point(0.3127, 0.3290);

    /// ITU-R BT.709, and with it sRGB.
    static final Chromaticities BT709 =
            onD65(new Point(0.64, 0.33), new Point(0.30, 0.60), new Point(0.15, 0.06));

    /// ITU-R BT.2020.
    static final Chromaticities BT2020 =
            onD65(new Point(0.708, 0.292), new Point(0.170, 0.797), new Point(0.131, 0.046));

    /// SMPTE EG 432-1, on the white of a screen.
    static final Chromaticities DISPLAY_P3 =
            onD65(new Point(0.680, 0.320), new Point(0.265, 0.690), new Point(0.150, 0.060));

    private static final double[] D50 = {0.9642, 1, 0.8249};

    /// Bradford's, from XYZ to what the eye's three kinds of cone see, and back.
    private static final double[][] CONES = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private static final double[][] XYZ = {
        {0.9869929, -0.1470543, 0.1599627},
        {0.4323053, 0.5183603, 0.0492912},
        {-0.0085287, 0.0400428, 0.9684867}
    };

    /// One place in the diagram.
    record Point(double x, double y) {
        private double[] xyz() {
            return new double[] {x, y, 1 - x - y};
        }
    }

    private static Chromaticities onD65(Point red, Point green, Point blue) {
        return new Chromaticities(D65, red, green, blue);
    }

    /// The three lights in XYZ, each as bright as it is in white (SMPTE RP 177), and all seen as if
    /// white were D50 (ICC.1:2022 annex E): as a profile has them. Empty where no such lights could
    /// make that white.
    Optional<List<double[]>> lights() {
        double[] bright = scaled(white.xyz(), 1 / white.y());
        double[] share = shares(bright);
        double[] cones = times(CONES, bright);
        if (!allAbove0(share) || !allAbove0(cones)) {
            return Optional.empty();
        }
        double[] d50 = times(CONES, D50);
        double[] adapted = {d50[0] / cones[0], d50[1] / cones[1], d50[2] / cones[2]};
        return Optional.of(
                List.of(
                        seen(scaled(red.xyz(), share[0]), adapted),
                        seen(scaled(green.xyz(), share[1]), adapted),
                        seen(scaled(blue.xyz(), share[2]), adapted)));
    }

    /// How much of each light makes white, by Cramer's rule.
    private double[] shares(double[] white) {
        double all = determinant(red.xyz(), green.xyz(), blue.xyz());
        return new double[] {
            determinant(white, green.xyz(), blue.xyz()) / all,
            determinant(red.xyz(), white, blue.xyz()) / all,
            determinant(red.xyz(), green.xyz(), white) / all
        };
    }

    private static double[] seen(double[] light, double[] adapted) {
        double[] cones = times(CONES, light);
        for (int cone = 0; cone < 3; cone++) {
            cones[cone] *= adapted[cone];
        }
        return times(XYZ, cones);
    }

    /// False of what is no number, too.
    private static boolean allAbove0(double[] values) {
        return Stream.of(values[0], values[1], values[2])
                .allMatch(value -> value > 0 && value < Double.POSITIVE_INFINITY);
    }

    private static double determinant(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                - b[0] * (a[1] * c[2] - a[2] * c[1])
                + c[0] * (a[1] * b[2] - a[2] * b[1]);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[3];
        for (int row = 0; row < 3; row++) {
            product[row] = ColourConversion.dot(matrix[row], vector);
        }
        return product;
    }

    private static double[] scaled(double[] vector, double factor) {
        return new double[] {vector[0] * factor, vector[1] * factor, vector[2] * factor};
    }
}
