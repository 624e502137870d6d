package org.verger.judge.training;

import org.verger.judge.model.Meaning;
import org.verger.judge.model.Perceptron;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Learns one perceptron, and how much what a text's words come to counts beside it, by Adam
/// (Kingma and Ba 2015) on the logistic loss, a share of the cells left out in each step
/// (Srivastava et al. 2014). Its seed is given: the same examples give the same numbers.
///
/// Inputs are taken from their mean, in their spreads; what is learned is told without that.
final class PerceptronSolver {
    private static final int CELLS = 64;
    private static final int ROUNDS = 12;
    private static final int BATCH = 256;
    private static final double RATE = 2e-3;
    private static final double LEFT_OUT = 0.2;
    private static final double DECAY = 1e-4;

    /// Where the layer's numbers begin: biases, shares, the last bias and the words' factor stand
    /// behind its weights.
    private static final int BIASES = Meaning.SIZE * CELLS;

    private static final int SHARES = BIASES + CELLS;
    private static final int BIAS = SHARES + CELLS;
    private static final int WORDS = BIAS + 1;

    /// One that teaches.
    static final class Text {
        private final float[] meaning;
        private final double words;
        private final boolean yes;
        private final float cost;

        /// @param words what its words come to
        /// @param cost what a mistake on it costs
        Text(float[] meaning, double words, boolean yes, float cost) {
            this.meaning = meaning;
            this.words = words;
            this.yes = yes;
            this.cost = cost;
        }

        float[] meaning() {
            return meaning;
        }

        double words() {
            return words;
        }

        boolean isOne() {
            return yes;
        }
    }

    /// @param words what one of the words' sum counts
    record Learned(Perceptron perceptron, double words) {}

    private final List<Text> texts;
    private final SplittableRandom random;
    private final Spread[] spreads = new Spread[Meaning.SIZE];
    private final Spread spreadOfWords;
    private final float[] numbers = new float[WORDS + 1];
    private final float[] slopes = new float[WORDS + 1];
    private final Adam adam = new Adam(numbers.length);
    private final float[] input = new float[Meaning.SIZE];
    private final float[] cells = new float[CELLS];
    private final float[] kept = new float[CELLS];
    private final double meanCost;

    private PerceptronSolver(List<Text> texts, long seed) {
        this.texts = texts;
        random = new SplittableRandom(seed);
        for (int i = 0; i < spreads.length; i++) {
            int at = i;
            spreads[i] = Spread.of(texts.stream().mapToDouble(one -> one.meaning[at]).toArray());
        }
        spreadOfWords = Spread.of(texts.stream().mapToDouble(one -> one.words).toArray());
        meanCost = texts.stream().mapToDouble(one -> one.cost).average().orElseThrow();
    }

    static Learned solve(List<Text> texts, long seed) {
        var solver = new PerceptronSolver(texts, seed);
        solver.begin();
        int[] order = new int[texts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < ROUNDS; round++) {
            solver.shuffle(order);
            double rate = RATE * (1 - (double) round / ROUNDS);
            for (int from = 0; from < order.length; from += BATCH) {
                solver.step(order, from, Math.min(order.length, from + BATCH), rate);
            }
        }
        return solver.learned();
    }

    private void begin() {
        for (int i = 0; i < BIASES; i++) {
            numbers[i] = (float) (normal() / Math.sqrt(Meaning.SIZE));
        }
        for (int cell = 0; cell < CELLS; cell++) {
            numbers[SHARES + cell] = (float) (normal() / Math.sqrt(CELLS));
        }
        numbers[WORDS] = 1.5f;
    }

    /// Irwin and Hall's: twelve even ones together are near enough to a normal one, and the same
    /// everywhere.
    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
    }

    private void step(int[] order, int from, int to, double rate) {
        Arrays.fill(slopes, 0);
        for (int i = from; i < to; i++) {
            lookAt(texts.get(order[i]), to - from);
        }
        for (int i = 0; i < numbers.length; i++) {
            if (i < BIASES || (i >= SHARES && i < BIAS)) {
                slopes[i] += (float) (DECAY * numbers[i]);
            }
        }
        adam.move(numbers, slopes, rate);
    }

    private void lookAt(Text text, int together) {
        double sum = answer(text);
        double error = 1 / (1 + StrictMath.exp(-sum)) - (text.yes ? 1 : 0);
        float slope = (float) (error * text.cost / meanCost / together);
        for (int cell = 0; cell < CELLS; cell++) {
            slopes[SHARES + cell] += slope * cells[cell];
            cells[cell] = cells[cell] > 0 ? slope * numbers[SHARES + cell] * kept[cell] : 0;
            slopes[BIASES + cell] += cells[cell];
        }
        for (int i = 0; i < input.length; i++) {
            float number = input[i];
            int row = i * CELLS;
            for (int cell = 0; cell < CELLS; cell++) {
                slopes[row + cell] += number * cells[cell];
            }
        }
        slopes[BIAS] += slope;
        slopes[WORDS] += (float) (slope * spreadOfWords.in(text.words));
    }

    /// Leaves each cell's answer where the slopes are taken from.
    private double answer(Text text) {
        System.arraycopy(numbers, BIASES, cells, 0, CELLS);
        for (int i = 0; i < input.length; i++) {
            float number = (float) spreads[i].in(text.meaning[i]);
            input[i] = number;
            int row = i * CELLS;
            for (int cell = 0; cell < CELLS; cell++) {
                cells[cell] += number * numbers[row + cell];
            }
        }
        double sum = numbers[BIAS] + numbers[WORDS] * spreadOfWords.in(text.words);
        for (int cell = 0; cell < CELLS; cell++) {
            kept[cell] = random.nextDouble() < LEFT_OUT ? 0 : (float) (1 / (1 - LEFT_OUT));
            cells[cell] = Math.max(0, cells[cell]) * kept[cell];
            sum += cells[cell] * numbers[SHARES + cell];
        }
        return sum;
    }

    private Learned learned() {
        var weights = new float[Meaning.SIZE][CELLS];
        var biases = new float[CELLS];
        var shares = new float[CELLS];
        System.arraycopy(numbers, BIASES, biases, 0, CELLS);
        System.arraycopy(numbers, SHARES, shares, 0, CELLS);
        for (int i = 0; i < Meaning.SIZE; i++) {
            for (int cell = 0; cell < CELLS; cell++) {
                double weight = numbers[i * CELLS + cell] / spreads[i].width();
                weights[i][cell] = (float) weight;
                biases[cell] -= (float) (weight * spreads[i].mean());
            }
        }
        double words = numbers[WORDS] / spreadOfWords.width();
        float bias = (float) (numbers[BIAS] - words * spreadOfWords.mean());
        return new Learned(new Perceptron(weights, biases, shares, bias), words);
    }

    private record Spread(double mean, double width) {
        static Spread of(double[] numbers) {
            double sum = 0;
            for (double number : numbers) {
                sum += number;
            }
            double mean = sum / numbers.length;
            double squares = 0;
            for (double number : numbers) {
                squares += (number - mean) * (number - mean);
            }
            return new Spread(mean, Math.max(1e-6, Math.sqrt(squares / numbers.length)));
        }

        double in(double number) {
            return (number - mean) / width;
        }
    }
}
