package org.verger.judge.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What a head asks of a text's meaning, where its words have not settled the matter.
///
/// @param floor a text whose words come to less than this is not looked at again; above the head's
///   bias, so that some word speaks for whatever is
/// @param factor how much what the words come to counts beside the meaning
/// @param least what the meaning came to at the least among the texts of the training
/// @param head judges the sum of both, whose bias is the perceptron's
public record SecondLook(
        double floor, double factor, double least, Perceptron perceptron, Head head) {
    /// Whether the meaning could change anything.
    public boolean isWorthwhile(double words) {
        return words >= floor;
    }

    /// Of both together.
    ///
    /// @param words what the words come to
    public double sum(double words, float[] meaning) {
        return factor * words + perceptron.sum(meaning);
    }

    /// Of a text that is not worth it.
    public double sumWithout(double words) {
        return factor * words + least;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(floor);
        out.writeDouble(factor);
        out.writeDouble(least);
        perceptron.write(out);
        head.write(out);
    }

    static SecondLook read(DataInputStream in) throws IOException {
        return new SecondLook(
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                Perceptron.read(in),
                Head.read(in));
    }
}
