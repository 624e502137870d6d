package org.verger.judge.training;

import org.verger.judge.Category;
import org.verger.judge.model.Head;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What the training says of a head: a row of a Markdown table, on held-out texts and never on the
/// test fold.
final class HeldOut {
    static final String HEADING =
            """
            | category | texts that are | that are not | recall, look first | recall, alarm \
            | ordinary, ours | looked at | ordinary, others' | looked at | alarms |
            |---|---|---|---|---|---|---|---|---|---|\
            """;

    private HeldOut() {}

    /// @param what is said to be judged
    static String row(
            String what, Category category, List<Example> taught, double[] sums, Head head) {
        double[] ones = where(taught, sums, one -> one.yes().contains(category));
        double[] ours = ours(category, taught, sums);
        double[] others = others(category, taught, sums);
        return "| %s | %d | %d | %.3f | %.3f | %d | %.4f | %d | %.4f | %d |"
                .formatted(
                        what,
                        ones.length,
                        taught.size() - ones.length,
                        share(ones, head.lookFirst()),
                        share(ones, head.alarm()),
                        ours.length,
                        share(ours, head.lookFirst()),
                        others.length,
                        share(others, head.lookFirst()),
                        reach(ours, head.alarm()) + reach(others, head.alarm()));
    }

    /// The sums of the ordinary texts that we invented.
    static double[] ours(Category category, List<Example> taught, double[] sums) {
        return where(taught, sums, one -> one.isInvented() && one.ordinary().contains(category));
    }

    /// The sums of the ordinary texts that others published.
    static double[] others(Category category, List<Example> taught, double[] sums) {
        return where(taught, sums, one -> !one.isInvented() && one.ordinary().contains(category));
    }

    static double[] where(List<Example> taught, double[] sums, Predicate<Example> which) {
        var chosen = new double[sums.length];
        int found = 0;
        for (int i = 0; i < sums.length; i++) {
            if (which.test(taught.get(i))) {
                chosen[found++] = sums[i];
            }
        }
        return Arrays.copyOf(chosen, found);
    }

    private static double share(double[] sums, double limit) {
        return sums.length == 0 ? 0 : (double) reach(sums, limit) / sums.length;
    }

    private static long reach(double[] sums, double limit) {
        return Arrays.stream(sums).filter(sum -> sum >= limit).count();
    }
}
