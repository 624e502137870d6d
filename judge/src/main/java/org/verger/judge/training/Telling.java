package org.verger.judge.training;

import org.verger.judge.model.Grams;
import org.verger.judge.model.Vector;

import java.util.Arrays;
import java.util.List;

/// How much each gram tells the texts that are one from those that are not: the logarithm of how
/// many times oftener it stands in the ones (Wang and Manning 2012, "Baselines and bigrams"). A
/// gram that tells much may have a large weight at a low price.
final class Telling {
    private static final double MOST = 3;

    private Telling() {}

    /// For each bucket the square of the factor that its values are taken with.
    ///
    /// @param tilt 0 for the same freedom everywhere, 1 for nothing but what a gram tells
    static float[] of(List<Vector> texts, boolean[] yes, float tilt) {
        var freedom = new float[Grams.BUCKETS];
        Arrays.fill(freedom, 1);
        if (tilt == 0) {
            return freedom;
        }
        int[] ones = textsWith(texts, yes, true);
        int[] rest = textsWith(texts, yes, false);
        int count = 0;
        for (boolean one : yes) {
            count += one ? 1 : 0;
        }
        double sizes = Math.log((yes.length - count + 2.0) / (count + 2.0));
        for (int bucket = 0; bucket < freedom.length; bucket++) {
            double ratio = Math.log((ones[bucket] + 1.0) / (rest[bucket] + 1.0)) + sizes;
            double factor = 1 - tilt + tilt * Math.min(MOST, Math.abs(ratio));
            freedom[bucket] = (float) (factor * factor);
        }
        return freedom;
    }

    private static int[] textsWith(List<Vector> texts, boolean[] yes, boolean which) {
        var found = new int[Grams.BUCKETS];
        for (int i = 0; i < yes.length; i++) {
            if (yes[i] == which) {
                for (int bucket : texts.get(i).buckets()) {
                    found[bucket]++;
                }
            }
        }
        return found;
    }
}
