package org.verger.judge.model;

/// What turns a sum of weights into a judgement on one category: Platt's two numbers, and the sums
/// from which a person should look, and from which somebody is called.
public record Head(float bias, double slope, double offset, double lookFirst, double alarm) {
    /// Platt 1999, "Probabilistic outputs for support vector machines".
    public double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-(slope * sum + offset)));
    }
}
