package org.verger.judge.training;

import org.verger.judge.model.Grams;
import org.verger.judge.model.Vector;

import java.util.List;
import java.util.SplittableRandom;

/// Learns one head: a linear separator with squared hinge loss and L2 regularisation, by dual
/// coordinate descent (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear
/// SVM", algorithm 1). Its seed is fixed: the same examples give the same weights.
final class Solver {
    private static final int ROUNDS = 10;
    private static final long SEED = 20_261_126;

    /// An example far on its right side is passed over for some rounds.
    private static final double FAR = 0.5;

    private static final int REST = 3;

    private final List<Vector> vectors;
    private final float[] costs;
    private final boolean[] yes;
    private final float[] weights = new float[Grams.BUCKETS];
    private final float[] freedom;
    private final double[] squares;
    private final double[] alphas;
    private final int[] restUntil;
    private float bias;

    /// @param costs what a mistake on each example costs: the `C` of the paper
    /// @param freedom the square of the factor that each gram's values are taken with
    private Solver(List<Vector> vectors, boolean[] yes, float[] costs, float[] freedom) {
        this.vectors = vectors;
        this.yes = yes;
        this.costs = costs;
        this.freedom = freedom;
        squares = vectors.stream().mapToDouble(this::square).toArray();
        alphas = new double[yes.length];
        restUntil = new int[yes.length];
    }

    static Separator solve(List<Vector> vectors, boolean[] yes, float[] costs, float[] freedom) {
        var solver = new Solver(vectors, yes, costs, freedom);
        int[] order = new int[yes.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                solver.step(i, round);
            }
        }
        return new Separator(solver.bias, solver.weights);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void step(int i, int round) {
        if (round < restUntil[i]) {
            return;
        }
        Vector text = vectors.get(i);
        int sign = yes[i] ? 1 : -1;
        double softness = 1 / (2.0 * costs[i]);
        double gradient = sign * sum(text) - 1 + softness * alphas[i];
        if (alphas[i] == 0 && gradient > FAR) {
            restUntil[i] = round + REST;
        }
        double next = Math.max(alphas[i] - gradient / (squares[i] + softness), 0);
        double change = next - alphas[i];
        if (change != 0) {
            alphas[i] = next;
            move(text, (float) (change * sign));
        }
    }

    private double sum(Vector text) {
        int[] buckets = text.buckets();
        float[] values = text.values();
        double sum = bias;
        for (int i = 0; i < buckets.length; i++) {
            sum += weights[buckets[i]] * values[i];
        }
        return sum;
    }

    /// The bias has length one.
    private double square(Vector text) {
        int[] buckets = text.buckets();
        float[] values = text.values();
        double square = 1;
        for (int i = 0; i < buckets.length; i++) {
            square += freedom[buckets[i]] * values[i] * values[i];
        }
        return square;
    }

    private void move(Vector text, float by) {
        int[] buckets = text.buckets();
        float[] values = text.values();
        for (int i = 0; i < buckets.length; i++) {
            weights[buckets[i]] += by * freedom[buckets[i]] * values[i];
        }
        bias += by;
    }
}
