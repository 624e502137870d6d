package org.verger.judge.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What turns a sum of weights into a judgement on one category: Platt's two numbers, and the sums
/// from which a person should look, and from which somebody is called.
public record Head(float bias, double slope, double offset, double lookFirst, double alarm) {
    /// Platt 1999, "Probabilistic outputs for support vector machines".
    public double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-(slope * sum + offset)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeDouble(slope);
        out.writeDouble(offset);
        out.writeDouble(lookFirst);
        out.writeDouble(alarm);
    }

    static Head read(DataInputStream in) throws IOException {
        return new Head(
                in.readFloat(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
