package org.verger.judge.training;

import org.verger.judge.model.Vector;

/// What a lesson taught: the sum of a text is the bias and its values' weights.
public final class Separator {
    private final float bias;
    private final float[] weights;

    Separator(float bias, float[] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    public float bias() {
        return bias;
    }

    public float[] weights() {
        return weights;
    }

    public double sum(Vector text) {
        double sum = bias;
        for (int i = 0; i < text.buckets().length; i++) {
            sum += weights[text.buckets()[i]] * text.values()[i];
        }
        return sum;
    }
}
