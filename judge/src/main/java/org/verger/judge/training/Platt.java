package org.verger.judge.training;

/// Fits a probability to held-out sums (Platt 1999, with the smoothed targets of Lin, Lin and Weng
/// 2007), by Newton's method.
record Platt(double slope, double offset) {
    private static final int ROUNDS = 100;
    private static final double RIDGE = 1e-9;

    static Platt fit(double[] sums, boolean[] yes) {
        int positives = 0;
        for (boolean one : yes) {
            positives += one ? 1 : 0;
        }
        double high = (positives + 1.0) / (positives + 2.0);
        double low = 1.0 / (yes.length - positives + 2.0);
        var fit = new Platt(1, Math.log((positives + 1.0) / (yes.length - positives + 1.0)));
        for (int round = 0; round < ROUNDS; round++) {
            fit = fit.step(sums, yes, high, low);
        }
        return fit;
    }

    private Platt step(double[] sums, boolean[] yes, double high, double low) {
        double slopes = 0;
        double offsets = 0;
        double aa = RIDGE;
        double ab = 0;
        double bb = RIDGE;
        for (int i = 0; i < sums.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-(slope * sums[i] + offset)));
            double error = p - (yes[i] ? high : low);
            double spread = p * (1 - p);
            slopes += error * sums[i];
            offsets += error;
            aa += spread * sums[i] * sums[i];
            ab += spread * sums[i];
            bb += spread;
        }
        double determinant = aa * bb - ab * ab;
        double stepSlope = (bb * slopes - ab * offsets) / determinant;
        double stepOffset = (aa * offsets - ab * slopes) / determinant;
        double short_ = Math.min(1, 2 / (Math.abs(stepSlope) + Math.abs(stepOffset) + 1e-12));
        return new Platt(slope - short_ * stepSlope, offset - short_ * stepOffset);
    }
}
