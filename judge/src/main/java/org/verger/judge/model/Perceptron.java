package org.verger.judge.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// A layer of cells that each answer to some meanings and to no others (ReLU), and the sum of their
/// answers.
public final class Perceptron {
    private final float[][] weights;
    private final float[] biases;
    private final float[] shares;
    private final float bias;

    /// One that was learned; the arrays become its own.
    ///
    /// @param weights for each number of a meaning its weight in each cell
    /// @param shares how much each cell's answer counts
    public Perceptron(float[][] weights, float[] biases, float[] shares, float bias) {
        this.weights = weights;
        this.biases = biases;
        this.shares = shares;
        this.bias = bias;
    }

    /// One with the cells of all these, which says the mean of what they say.
    public static Perceptron mean(List<Perceptron> members) {
        int all = members.stream().mapToInt(one -> one.biases.length).sum();
        var weights = new float[Meaning.SIZE][all];
        var biases = new float[all];
        var shares = new float[all];
        float bias = 0;
        int at = 0;
        for (Perceptron one : members) {
            int cells = one.biases.length;
            for (int i = 0; i < weights.length; i++) {
                System.arraycopy(one.weights[i], 0, weights[i], at, cells);
            }
            System.arraycopy(one.biases, 0, biases, at, cells);
            for (int cell = 0; cell < cells; cell++) {
                shares[at + cell] = one.shares[cell] / members.size();
            }
            bias += one.bias / members.size();
            at += cells;
        }
        return new Perceptron(weights, biases, shares, bias);
    }

    public double sum(float[] meaning) {
        float[] cells = biases.clone();
        for (int i = 0; i < meaning.length; i++) {
            float number = meaning[i];
            float[] row = weights[i];
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell] += number * row[cell];
            }
        }
        double sum = bias;
        for (int cell = 0; cell < cells.length; cell++) {
            sum += Math.max(0, cells[cell]) * shares[cell];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(biases.length);
        out.writeFloat(bias);
        write(biases, out);
        write(shares, out);
        for (float[] row : weights) {
            write(row, out);
        }
    }

    static Perceptron read(DataInputStream in) throws IOException {
        int cells = in.readInt();
        float bias = in.readFloat();
        float[] biases = read(cells, in);
        float[] shares = read(cells, in);
        var weights = new float[Meaning.SIZE][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = read(cells, in);
        }
        return new Perceptron(weights, biases, shares, bias);
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static float[] read(int count, DataInputStream in) throws IOException {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }
}
