package org.verger.bench.pictures;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/// Processor time of this thread: what others do on the machine meanwhile counts little.
final class Clock {
    private Clock() {}

    static double millis(Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        var done = work.get();
        double taken = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        if (done == null) {
            throw new IllegalStateException("nothing was done");
        }
        return taken;
    }

    /// Runs several works in turn, three times after a first time that does not count, and gives
    /// the median of each.
    static double[] medians(Supplier<?>... works) {
        var times = new double[works.length][3];
        for (int pass = -1; pass < 3; pass++) {
            for (int work = 0; work < works.length; work++) {
                double taken = millis(works[work]);
                if (pass >= 0) {
                    times[work][pass] = taken;
                }
            }
        }
        return Arrays.stream(times).mapToDouble(Clock::median).toArray();
    }

    private static double median(double[] three) {
        Arrays.sort(three);
        return three[1];
    }
}
