package org.verger.judge.model;

import java.util.Collection;

/// How rare each bucket is among the texts of the training: ln(n / texts that have it) + 1, in
/// steps of a sixteenth, so that it fits a byte.
public final class Rarity {
    private static final float STEP = 1 / 16f;

    private final byte[] steps;

    Rarity(byte[] steps) {
        this.steps = steps;
    }

    public static Rarity among(Collection<Vector> counted) {
        var texts = new int[Grams.BUCKETS];
        for (Vector one : counted) {
            for (int bucket : one.buckets()) {
                texts[bucket]++;
            }
        }
        var steps = new byte[texts.length];
        for (int bucket = 0; bucket < steps.length; bucket++) {
            double rarity = StrictMath.log((1.0 + counted.size()) / (1.0 + texts[bucket])) + 1;
            steps[bucket] = (byte) Math.min(255, Math.round(rarity / STEP));
        }
        return new Rarity(steps);
    }

    float of(int bucket) {
        return (steps[bucket] & 0xff) * STEP;
    }

    byte[] steps() {
        return steps;
    }
}
