package org.verger.judge.training;

import java.util.Arrays;

/// Chooses the two sums from which a person should look and somebody is called, on held-out sums.
final class Limits {
    private static final double ENOUGH_RECALL = 0.985;
    private static final double MOST_LOOKED_AT = 0.018;
    private static final int ORDINARY_FOR_ONE_ALARM = 5_000;

    private Limits() {}

    /// As high as finds nearly all that are one, or higher where ordinary texts would otherwise
    /// fill the list.
    static double lookFirst(double[] ones, double[] ordinary) {
        double finds = at(ones, (int) (ones.length * (1 - ENOUGH_RECALL)));
        return Math.max(finds, above(ordinary, (int) (ordinary.length * MOST_LOOKED_AT)));
    }

    /// Just above all ordinary texts but one in 5,000, and never below `lookFirst`.
    static double alarm(double lookFirst, double[] ordinary) {
        return Math.max(lookFirst, above(ordinary, ordinary.length / ORDINARY_FOR_ONE_ALARM));
    }

    private static double at(double[] sums, int rank) {
        double[] sorted = sums.clone();
        Arrays.sort(sorted);
        return sorted[rank];
    }

    /// A limit that so many sums and no more reach.
    private static double above(double[] sums, int most) {
        return sums.length <= most
                ? Double.NEGATIVE_INFINITY
                : Math.nextUp(at(sums, sums.length - 1 - most));
    }
}
