package org.verger.bench.judge;

/// The upper end of an exact one-sided 95 % interval for a count of rare things (Garwood 1936).
final class Bounds {
    private static final double LEFT_OVER = 0.05;

    private Bounds() {}

    /// The mean under which so few would be seen only once in twenty times: 3.0 for none.
    static double upper(int seen) {
        double low = seen;
        double high = 3 * (seen + 2);
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (atMost(seen, middle) > LEFT_OVER) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double atMost(int seen, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= seen; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }
}
