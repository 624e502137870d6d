package org.verger.judge.training;

/// Moves numbers against their slopes, each by how steady its own slope has been (Kingma and Ba
/// 2015, "Adam", algorithm 1, with the settings of the paper).
final class Adam {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final double LEAST = 1e-8;

    private final float[] means;
    private final float[] squares;
    private double firstLeft = 1;
    private double secondLeft = 1;

    Adam(int size) {
        means = new float[size];
        squares = new float[size];
    }

    void move(float[] numbers, float[] slopes, double rate) {
        firstLeft *= FIRST;
        secondLeft *= SECOND;
        for (int i = 0; i < numbers.length; i++) {
            means[i] = FIRST * means[i] + (1 - FIRST) * slopes[i];
            squares[i] = SECOND * squares[i] + (1 - SECOND) * slopes[i] * slopes[i];
            double mean = means[i] / (1 - firstLeft);
            double square = squares[i] / (1 - secondLeft);
            numbers[i] -= (float) (rate * mean / (Math.sqrt(square) + LEAST));
        }
    }
}
