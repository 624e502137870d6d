package org.verger.judge.training;

import org.verger.judge.model.Head;
import org.verger.judge.model.Perceptron;
import org.verger.judge.model.SecondLook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Learns what a head asks of a text's meaning, from the texts whose words left the matter open.
/// The folds take turns, as with the words: what the words come to is of heads that had not seen
/// the text.
final class SecondLooks {
    /// So many of the texts that are one may have words that come to less: they are never looked at
    /// again.
    private static final double GIVEN_UP = 0.005;

    /// Texts a little below teach as well.
    private static final double BELOW = 0.2;

    private static final int MEMBERS = 3;

    /// Its limits are chosen by the sums that it is asked for.
    private static final Head UNDECIDED = new Head(0, 1, 0, 0, 0);

    /// What the words come to counts twice what the perceptron would have it count, which knows the
    /// texts that it was taught better than others. Chosen on the four folds, of one, one and a
    /// half and two.
    private static final double TRUST_IN_WORDS = 2;

    private final List<PerceptronSolver.Text> texts;
    private final int[] folds;
    private final double floor;

    /// @param texts with the held-out sums of their words
    SecondLooks(List<PerceptronSolver.Text> texts, int[] folds) {
        this.texts = texts;
        this.folds = folds;
        double[] ones =
                texts.stream()
                        .filter(PerceptronSolver.Text::isOne)
                        .mapToDouble(PerceptronSolver.Text::words)
                        .sorted()
                        .toArray();
        floor = ones[(int) (ones.length * GIVEN_UP)];
    }

    /// For each text its sum by a look that was not taught with its fold.
    double[] heldOutSums() {
        var sums = new double[folds.length];
        for (int fold = 0; fold < Folds.TEST; fold++) {
            int out = fold;
            var look = taughtWith(i -> folds[i] != out, UNDECIDED);
            for (int i = 0; i < sums.length; i++) {
                if (folds[i] == fold) {
                    sums[i] = sum(look, texts.get(i));
                }
            }
        }
        return sums;
    }

    private static double sum(SecondLook look, PerceptronSolver.Text text) {
        return look.isWorthwhile(text.words())
                ? look.sum(text.words(), text.meaning())
                : look.sumWithout(text.words());
    }

    SecondLook whole(Head head) {
        return taughtWith(_ -> true, head);
    }

    private SecondLook taughtWith(IntPredicate which, Head head) {
        var open =
                IntStream.range(0, folds.length)
                        .filter(which)
                        .mapToObj(texts::get)
                        .filter(text -> text.words() >= floor - BELOW)
                        .toList();
        var members = new ArrayList<PerceptronSolver.Learned>();
        for (int seed = 0; seed < MEMBERS; seed++) {
            members.add(PerceptronSolver.solve(open, seed));
        }
        var together =
                Perceptron.mean(
                        members.stream().map(PerceptronSolver.Learned::perceptron).toList());
        double factor =
                TRUST_IN_WORDS
                        * members.stream()
                                .mapToDouble(PerceptronSolver.Learned::words)
                                .average()
                                .orElseThrow();
        double least =
                open.stream().mapToDouble(text -> together.sum(text.meaning())).min().orElseThrow();
        return new SecondLook(floor, factor, least, together, head);
    }
}
