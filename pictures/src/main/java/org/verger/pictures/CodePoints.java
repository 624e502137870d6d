package org.verger.pictures;

import java.util.Collections;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// Reads colours that are told by four numbers, as films have them (ITU-T H.273): whose lights, by
/// which curve, in which mixture, and whether all values are used. What is brighter than white, by
/// the curves of PQ and HLG, is not understood here, and its picture is taken as if nothing were
/// said.
final class CodePoints {
    private static final int NOT_MIXED = 0;

    private CodePoints() {}

    static Optional<ColourConversion> conversion(Scan told) {
        var lights = chromaticities(told.u8()).flatMap(Chromaticities::lights);
        var curve = curve(told.u8());
        if (told.u8() != NOT_MIXED || lights.isEmpty() || curve.isEmpty()) {
            return Optional.empty();
        }
        boolean allValues = told.u8() == 1;
        var light = allValues ? curve.get() : ofFewerValues(curve.get());
        return Optional.of(new ColourConversion(Collections.nCopies(3, light), lights.get()));
    }

    /// §8.1.
    private static Optional<Chromaticities> chromaticities(int code) {
        return switch (code) {
            case 1 -> Optional.of(Chromaticities.BT709);
            case 9 -> Optional.of(Chromaticities.BT2020);
            case 12 -> Optional.of(Chromaticities.DISPLAY_P3);
            default -> Optional.empty();
        };
    }

    /// §8.2, from value to light; 1, 6, 14 and 15 are one curve of several standards.
    private static Optional<DoubleUnaryOperator> curve(int code) {
        return switch (code) {
            case 1, 6, 14, 15 -> Optional.of(CodePoints::ofTelevision);
            case 4 -> Optional.of(value -> Math.pow(value, 2.2));
            case 5 -> Optional.of(value -> Math.pow(value, 2.8));
            case 8 -> Optional.of(value -> value);
            case 13 -> Optional.of(ColourConversion::light);
            default -> Optional.empty();
        };
    }

    private static double ofTelevision(double value) {
        return value < 4.5 * 0.018 ? value / 4.5 : Math.pow((value + 0.099) / 1.099, 1 / 0.45);
    }

    /// §8.3: black is at 16 of 255, white at 235.
    private static DoubleUnaryOperator ofFewerValues(DoubleUnaryOperator curve) {
        return value -> curve.applyAsDouble(Math.clamp((255 * value - 16) / 219, 0, 1));
    }
}
