package org.verger.pictures;

import org.verger.pictures.Development.Developed;
import org.verger.pictures.Development.Refused;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/// Run by hand with a folder of photographs: what was found in each, the best processor time of
/// seven, and the process's memory before and after. A second folder, if given, receives the full
/// renditions.
final class Measure {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("before  " + memory());
        try (var photographs = Files.list(Path.of(arguments[0]))) {
            for (var photograph : photographs.sorted().toList()) {
                one(photograph, arguments);
            }
        }
        System.out.println("after   " + memory());
    }

    private static void one(Path photograph, String[] arguments) throws IOException {
        byte[] original = Files.readAllBytes(photograph);
        var said = said(Lab.DARKROOM.develop(original));
        System.out.println(
                "%s  %.0f ms  %s".formatted(photograph.getFileName(), bestOfSeven(original), said));
        if (arguments.length > 1 && Lab.DARKROOM.develop(original) instanceof Developed developed) {
            var target = Path.of(arguments[1], photograph.getFileName() + ".jpg");
            Files.write(target, developed.full().bytes().toArray());
        }
    }

    private static double bestOfSeven(byte[] original) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            var development = Lab.DARKROOM.develop(original);
            if (development != null) {
                best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        return best;
    }

    private static String said(Development development) {
        return switch (development) {
            case Refused(var reason) -> reason.name();
            case Developed(var full, _, var discovered) ->
                    "%d×%d, %d kB, faces %d, %s"
                            .formatted(
                                    full.width(),
                                    full.height(),
                                    full.bytes().size() / 1000,
                                    discovered.faces(),
                                    discovered.metadata());
        };
    }

    private static String memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .toList()
                    .toString();
        }
    }
}
