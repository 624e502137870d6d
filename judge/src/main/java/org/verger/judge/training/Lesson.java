package org.verger.judge.training;

import org.verger.judge.model.Vector;

import java.util.ArrayList;
import java.util.List;

/// The examples that one head learns from: vectors, whether each is one, its fold, and how much it
/// counts. The folds take turns at being held out, so that every sum that calibrates or chooses is
/// of a text that the head had not been taught with.
public final class Lesson {
    private final List<Vector> vectors = new ArrayList<>();
    private final List<Boolean> yes = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();
    private final List<Float> costs = new ArrayList<>();
    private final float tilt;

    /// Every gram has the same freedom.
    public Lesson() {
        this(0);
    }

    /// @param tilt from 0 to 1, how much more freedom a telling gram has, see [Telling]
    public Lesson(float tilt) {
        this.tilt = tilt;
    }

    public void add(Vector vector, boolean isOne, int fold, float cost) {
        if (fold == Folds.TEST) {
            throw new IllegalArgumentException("the test fold teaches nothing");
        }
        vectors.add(vector);
        yes.add(isOne);
        folds.add(fold);
        costs.add(cost);
    }

    public int size() {
        return vectors.size();
    }

    public boolean[] yes() {
        var all = new boolean[yes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = yes.get(i);
        }
        return all;
    }

    public int[] folds() {
        return folds.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Taught with everything.
    public Separator whole() {
        return without(-1);
    }

    /// For each example its sum by a separator that did not see its fold.
    public double[] heldOutSums() {
        var sums = new double[size()];
        for (int fold = 0; fold < Folds.TEST; fold++) {
            Separator separator = without(fold);
            for (int i = 0; i < sums.length; i++) {
                if (folds.get(i) == fold) {
                    sums[i] = separator.sum(vectors.get(i));
                }
            }
        }
        return sums;
    }

    private Separator without(int fold) {
        var taught = new ArrayList<Integer>();
        for (int i = 0; i < size(); i++) {
            if (folds.get(i) != fold) {
                taught.add(i);
            }
        }
        var labels = new boolean[taught.size()];
        var weights = new float[taught.size()];
        float balance = balance(taught);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = yes.get(taught.get(i));
            weights[i] = costs.get(taught.get(i)) * (labels[i] ? balance : 1);
        }
        var chosen = taught.stream().map(vectors::get).toList();
        return Solver.solve(chosen, labels, weights, Telling.of(chosen, labels, tilt));
    }

    /// The rarer the texts that are one, the more each of them counts: the root of how many times
    /// fewer they are.
    private float balance(List<Integer> taught) {
        double ones = (double) taught.stream().filter(yes::get).count();
        return (float) Math.sqrt((taught.size() - ones) / Math.max(1, ones));
    }
}
