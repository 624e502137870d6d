package org.verger.pictures;

import org.verger.pictures.Chromaticities.Point;

import java.nio.BufferUnderflowException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/// What a PNG says of its colours (third edition, §11.3.2), in up to five chunks, of which the
/// first of each kind counts. One that is broken, or not understood, counts as not there.
final class PngColours {
    private static final Set<String> KINDS = Set.of("cICP", "iCCP", "sRGB", "cHRM", "gAMA");

    /// Those that are read take a few kilobytes.
    private static final int LONGEST_PROFILE = 1 << 20;

    /// §13.13; sRGB's own curve comes close to it.
    private static final double OF_A_SCREEN = 2.2;

    private final Map<String, Scan> chunks = new HashMap<>();

    void note(String type, Scan chunk) {
        if (KINDS.contains(type)) {
            chunks.putIfAbsent(type, chunk);
        }
    }

    /// The highest of §4.3's table counts alone; a PNG that says nothing is taken for sRGB.
    Optional<ColourConversion> conversion() {
        var told = read("cICP", CodePoints::conversion).or(() -> read("iCCP", PngColours::profile));
        return told.isPresent() || chunks.containsKey("sRGB") ? told : byGamma();
    }

    /// By §13.13 a value is shown as the power of it that makes up for the screen's own. What a
    /// program writes for sRGB, 1/2.2, so stays as it is, and what is shown is sRGB's. Either chunk
    /// may be alone: the other is then as sRGB has it.
    private Optional<ColourConversion> byGamma() {
        var gamma = read("gAMA", PngColours::gamma);
        var lights = read("cHRM", PngColours::lights);
        if (gamma.isEmpty() && lights.isEmpty()) {
            return Optional.empty();
        }
        double power = 1 / (gamma.orElse(1 / OF_A_SCREEN) * OF_A_SCREEN);
        DoubleUnaryOperator curve = value -> ColourConversion.light(Math.pow(value, power));
        return lights.or(Chromaticities.BT709::lights)
                .map(found -> new ColourConversion(Collections.nCopies(3, curve), found));
    }

    private <T> Optional<T> read(String type, Function<Scan, Optional<T>> reader) {
        var chunk = chunks.get(type);
        if (chunk == null) {
            return Optional.empty();
        }
        try {
            return reader.apply(chunk.at(0));
        } catch (BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    /// A name, a zero, the method, and the profile deflated.
    private static Optional<ColourConversion> profile(Scan chunk) {
        while (chunk.u8() != 0) {}
        chunk.skip(1);
        return Icc.conversion(chunk.inflated(LONGEST_PROFILE));
    }

    /// Zero means nothing.
    private static Optional<Double> gamma(Scan chunk) {
        double gamma = hundredThousandths(chunk);
        return gamma > 0 ? Optional.of(gamma) : Optional.empty();
    }

    private static Optional<List<double[]>> lights(Scan chunk) {
        return new Chromaticities(point(chunk), point(chunk), point(chunk), point(chunk)).lights();
    }

    private static Point point(Scan chunk) {
        return new Point(hundredThousandths(chunk), hundredThousandths(chunk));
    }

    private static double hundredThousandths(Scan chunk) {
        return (int) chunk.u32() / 100_000.0;
    }
}
