package org.verger.judge.training;

import org.verger.judge.Category;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Chooses the two sums from which a person should look and somebody is called, on held-out sums.
final class Limits {
    private static final double ENOUGH_RECALL = 0.985;

    private Limits() {}

    /// As high as finds nearly all that are one, or higher where ordinary texts would otherwise
    /// fill the list. Ours and those of others have the same say, however many there are of each: a
    /// school's page reads like ours, and others wrote the greater number.
    static double lookFirst(Category category, double[] ones, double[] ours, double[] others) {
        double[] sorted = ones.clone();
        Arrays.sort(sorted);
        double finds = sorted[(int) (ones.length * (1 - ENOUGH_RECALL))];
        return Math.max(finds, above(mostLookedAt(category), ours, others));
    }

    /// Above every ordinary text that was held out. With none seen among 15,000, 95 of 100 times
    /// the rate is below one in 5,000 (3.0 / 15,000, Garwood 1936); with fewer texts no limit can
    /// promise that.
    static double alarm(double lookFirst, double[] ours, double[] others) {
        double highest =
                DoubleStream.concat(Arrays.stream(ours), Arrays.stream(others))
                        .max()
                        .orElse(Double.NEGATIVE_INFINITY);
        return Math.max(lookFirst, Math.nextUp(highest));
    }

    /// Where a child may be in danger a longer list is the lesser evil.
    private static double mostLookedAt(Category category) {
        return switch (category) {
            case DISCLOSURE, GROOMING, SELF_HARM -> 0.05;
            case ABUSE, HATE, SEXUAL, THREAT, PERSONAL_ATTACK, COMMERCE, SPAM -> 0.018;
        };
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
