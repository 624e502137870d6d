package org.verger.bench.judge;

import org.verger.judge.model.Rarity;
import org.verger.judge.model.Vector;
import org.verger.judge.training.Example;
import org.verger.judge.training.Lesson;
import org.verger.judge.training.Separator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// Says which of some classes a text is: of two classes a head for the second, of more a head for
/// each, whose sums are brought to one mean and spread; and for each head the shift that was best
/// for macro-F1 on held-out sums, one after the other, twice.
final class Classifier {
    private static final float COST = 0.07f;
    private static final float TILT = 0.5f;
    private static final int TURNS = 2;
    private static final int STEPS = 100;
    private static final double FARTHEST = 3;

    private final Rarity rarity;
    private final int firstHead;
    private final List<Separator> heads = new ArrayList<>();
    private final double[] means;
    private final double[] spreads;
    private final double[] shifts;

    Classifier(int classes, List<Example> taught, ToIntFunction<Example> label) {
        var counted = taught.stream().map(Classifier::counted).toList();
        rarity = Rarity.among(counted);
        var vectors = counted.stream().map(one -> one.weighed(rarity)).toList();
        int[] truth = taught.stream().mapToInt(label).toArray();
        var sums = new double[classes][taught.size()];
        firstHead = classes == 2 ? 1 : 0;
        means = new double[classes];
        spreads = new double[classes];
        for (int one = firstHead; one < classes; one++) {
            var lesson = new Lesson(TILT);
            for (int i = 0; i < truth.length; i++) {
                lesson.add(vectors.get(i), truth[i] == one, taught.get(i).fold(), COST);
            }
            double[] heldOut = lesson.heldOutSums();
            measure(one, heldOut);
            for (int i = 0; i < heldOut.length; i++) {
                sums[one][i] = (heldOut[i] - means[one]) / spreads[one];
            }
            heads.add(lesson.whole());
        }
        shifts = new double[classes];
        for (int turn = 0; turn < TURNS; turn++) {
            shift(sums, truth);
        }
    }

    int classOf(Example one) {
        var vector = counted(one).weighed(rarity);
        var sums = new double[shifts.length];
        for (int head = firstHead; head < sums.length; head++) {
            double sum = heads.get(head - firstHead).sum(vector);
            sums[head] = (sum - means[head]) / spreads[head];
        }
        return largest(sums);
    }

    /// These sets say nothing of harm that is told of.
    private static Vector counted(Example one) {
        return Vector.counted(one.text()).withoutTellings();
    }

    private void measure(int head, double[] sums) {
        double mean = Arrays.stream(sums).average().orElseThrow();
        means[head] = mean;
        double square = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        spreads[head] = Math.sqrt(square / sums.length);
    }

    private void shift(double[][] sums, int[] truth) {
        for (int head = 1; head < shifts.length; head++) {
            double best = -1;
            double bestShift = 0;
            for (int step = -STEPS; step <= STEPS; step++) {
                shifts[head] = step * FARTHEST / STEPS;
                double f1 = MacroF1.of(truth, said(sums), shifts.length);
                if (f1 > best) {
                    best = f1;
                    bestShift = shifts[head];
                }
            }
            shifts[head] = bestShift;
        }
    }

    private int[] said(double[][] sums) {
        var said = new int[sums[1].length];
        var one = new double[shifts.length];
        for (int i = 0; i < said.length; i++) {
            for (int head = firstHead; head < one.length; head++) {
                one[head] = sums[head][i];
            }
            said[i] = largest(one);
        }
        return said;
    }

    private int largest(double[] sums) {
        int largest = 0;
        for (int one = 1; one < sums.length; one++) {
            if (sums[one] + shifts[one] > sums[largest] + shifts[largest]) {
                largest = one;
            }
        }
        return largest;
    }
}
