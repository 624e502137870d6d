package org.verger.judge.training;

import org.verger.judge.Category;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Chooses the two sums from which a person should look and somebody is called, on held-out sums.
final class Limits {
    private static final double ENOUGH_RECALL = 0.985;
    private static final double MOST_LOOKED_AT = 0.02;

    /// How many standard deviations a count stays below in 95 of 100 cases.
    private static final double NEARLY_ALWAYS = 1.645;

    private static final int TEXTS_OF_A_TEMPLATE = 4;

    private static final double MOST_FALSE_ALARMS = 1 / 5_000.0;

    private Limits() {}

    /// As high as finds nearly all that are one, or higher where ordinary texts would otherwise
    /// fill the list.
    static double lookFirst(Category category, double[] ones, double[] ours, double[] others) {
        double[] sorted = ones.clone();
        Arrays.sort(sorted);
        double finds = sorted[(int) (ones.length * (1 - ENOUGH_RECALL))];
        return Math.max(finds, aboveMost(category, ours, others));
    }

    /// For disclosure and grooming a share of all ordinary texts, for disclosure so small that
    /// others like them will hardly pass it. For the rest ours and those of others have the same
    /// say, however many there are of each: a school's page reads like ours, and others wrote the
    /// greater number. Self-harm may fill more of the list: it is the lesser evil.
    private static double aboveMost(Category category, double[] ours, double[] others) {
        return switch (category) {
            case DISCLOSURE ->
                    nthHighest(ours, others, hardlyPassing(MOST_LOOKED_AT, ours, others));
            case GROOMING -> nthHighest(ours, others, MOST_LOOKED_AT);
            case SELF_HARM -> above(0.05, ours, others);
            case ABUSE, HATE, SEXUAL, THREAT, PERSONAL_ATTACK, COMMERCE, SPAM ->
                    above(0.018, ours, others);
        };
    }

    /// The share at which to choose by four folds, so that a fifth fold of the same kind, a quarter
    /// as many texts, passes `most` at the most five times of a hundred: both counts are chance.
    /// What counts are templates: their texts are looked at, or not, together.
    private static double hardlyPassing(double most, double[] ours, double[] others) {
        double chosenBy = (double) (ours.length + others.length) / TEXTS_OF_A_TEMPLATE;
        double spread = Math.sqrt(most * (1 - most) * (1 / chosenBy + 4 / chosenBy));
        return Math.max(0, most - NEARLY_ALWAYS * spread);
    }

    /// So high that the next ordinary text reaches it less than once in 5,000 times. Above the n-th
    /// highest of N held-out texts, the next one like them comes n times of N + 1. With fewer than
    /// 5,000 texts, above all of them, which promises less.
    static double alarm(double lookFirst, double[] ours, double[] others) {
        return Math.max(lookFirst, nthHighest(ours, others, MOST_FALSE_ALARMS));
    }

    /// Just above the ordinary text that is so far from the highest as `share` of them allows.
    private static double nthHighest(double[] ours, double[] others, double share) {
        double[] rising =
                DoubleStream.concat(Arrays.stream(ours), Arrays.stream(others)).sorted().toArray();
        if (rising.length == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int nth = Math.max(1, (int) ((rising.length + 1) * share));
        return Math.nextUp(rising[rising.length - nth]);
    }

    /// The lowest limit that no greater share than `most` reaches.
    private static double above(double most, double[] ours, double[] others) {
        var highestFirst =
                Stream.concat(Ordinary.of(ours), Ordinary.of(others))
                        .sorted(Comparator.comparingDouble(Ordinary::sum).reversed())
                        .toList();
        double looked = 0;
        for (Ordinary one : highestFirst) {
            looked += one.share();
            if (looked > most) {
                return Math.nextUp(one.sum());
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    private record Ordinary(double sum, double share) {
        static Stream<Ordinary> of(double[] sums) {
            return Arrays.stream(sums).mapToObj(sum -> new Ordinary(sum, 0.5 / sums.length));
        }
    }
}
