package org.verger.pictures;

import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// Reads the colour profiles that telephones, cameras and screens write: red, green and blue by a
/// matrix and three curves (ICC.1:2022 §8.3.3). A profile of another make, or one that breaks off,
/// answers nothing, and its picture is taken for sRGB.
final class Icc {
    private static final int HEADER = 128;
    private static final List<String> LIGHTS = List.of("rXYZ", "gXYZ", "bXYZ");
    private static final List<String> CURVES = List.of("rTRC", "gTRC", "bTRC");

    private final Scan profile;

    private Icc(Scan profile) {
        this.profile = profile.bigEndian();
    }

    static Optional<ColourConversion> conversion(Scan profile) {
        var icc = new Icc(profile);
        try {
            return icc.isMatrixOfRgb() ? Optional.of(icc.conversion()) : Optional.empty();
        } catch (BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    private boolean isMatrixOfRgb() {
        return profile.at(16).startsWith("RGB XYZ ") && profile.at(36).startsWith("acsp");
    }

    private ColourConversion conversion() {
        return new ColourConversion(
                CURVES.stream().map(this::tag).map(Icc::curve).toList(),
                LIGHTS.stream().map(this::tag).map(Icc::light).toList());
    }

    /// A tag that is not there is as good as cut off.
    private Scan tag(String name) {
        var table = profile.at(HEADER);
        for (long left = table.u32(); left > 0; left--) {
            var entry = table.take(12);
            if (entry.ascii(4).equals(name)) {
                return profile.at(entry.u32());
            }
        }
        throw new BufferUnderflowException();
    }

    /// In XYZ under D50.
    private static double[] light(Scan tag) {
        tag.skip(8);
        return new double[] {fixed(tag), fixed(tag), fixed(tag)};
    }

    private static DoubleUnaryOperator curve(Scan tag) {
        String type = tag.ascii(4);
        tag.skip(4);
        return switch (type) {
            case "curv" -> sampled(tag);
            case "para" -> parametric(tag);
            default -> throw new BufferUnderflowException();
        };
    }

    /// §10.6: no sample is a straight line, one a power, more are a table.
    private static DoubleUnaryOperator sampled(Scan tag) {
        long count = tag.u32();
        if (count == 0) {
            return value -> value;
        }
        if (count == 1) {
            double power = tag.u16() / 256.0;
            return value -> Math.pow(value, power);
        }
        var samples = tag.take(2 * count);
        return value -> between(samples, value * (count - 1), count - 2);
    }

    /// The samples stay where they are: a profile may hold millions, and 256 values are asked for.
    private static double between(Scan samples, double at, long last) {
        long below = Math.min((long) at, last);
        var pair = samples.at(2 * below);
        double lower = pair.u16() / 65535.0;
        double upper = pair.u16() / 65535.0;
        return lower + (at - below) * (upper - lower);
    }

    /// §10.18, where the five kinds are one formula with ever more of its numbers given.
    private static DoubleUnaryOperator parametric(Scan tag) {
        int kind = tag.u16();
        tag.skip(2);
        double g = fixed(tag);
        double a = kind > 0 ? fixed(tag) : 1;
        double b = kind > 0 ? fixed(tag) : 0;
        double c = kind > 1 ? fixed(tag) : 0;
        double d = kind > 2 ? fixed(tag) : -b / a;
        double slope = kind > 2 ? c : 0;
        double above = kind == 2 ? c : kind > 3 ? fixed(tag) : 0;
        double below = kind == 2 ? c : kind > 3 ? fixed(tag) : 0;
        return value -> value >= d ? Math.pow(a * value + b, g) + above : slope * value + below;
    }

    private static double fixed(Scan tag) {
        return (int) tag.u32() / 65536.0;
    }
}
